package org.maschinenraum.portal.programme.ui.administration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;
import org.maschinenraum.portal.programme.RuleSet;
import org.maschinenraum.portal.programme.RuleSetOverview;
import org.maschinenraum.portal.programme.ui.administration.RuleSetComparison.Change;
import org.maschinenraum.portal.programme.ui.administration.RuleSetComparison.Difference;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Texts;

/** What changed since another version, which can be chosen. */
class ComparisonPanel extends Panel {

    private final RuleSet shown;
    private final Div differences = new Div();

    /** @param others newest first, at least one */
    ComparisonPanel(RuleSet shown, List<RuleSetOverview> others, Function<RuleSetOverview, RuleSet> read) {
        super(Texts.of("programme.compare"));
        this.shown = shown;
        differences.addClassName("mr-stack");
        var with = new Select<RuleSetOverview>();
        with.setLabel(Texts.of("programme.compare-with"));
        with.setItems(others);
        with.setItemLabelGenerator(other -> Texts.of("programme.version", other.number()));
        with.addValueChangeListener(chosen -> compare(read.apply(chosen.getValue())));
        with.addClassName("mr-field");
        with.setEmptySelectionAllowed(false);
        with.setValue(others.stream()
                .filter(other -> other.number() < shown.number())
                .findFirst()
                .orElseGet(others::getLast));
        with(with, differences);
    }

    private void compare(RuleSet other) {
        differences.removeAll();
        var older = other.number() < shown.number();
        var found = RuleSetComparison.between(older ? other : shown, older ? shown : other);
        if (found.isEmpty()) {
            differences.add(new Paragraph(Texts.of("programme.compare-equal")));
        }
        found.forEach(difference -> differences.add(render(difference)));
    }

    private static Div render(Difference difference) {
        var block = new Div(new H3(Texts.of(
                "programme.difference", difference.title(), Wording.of("programme.difference-", difference.kind()))));
        block.addClassName("mr-difference");
        if (!difference.changes().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("mr-names");
            difference.changes().forEach(change -> list.add(render(change)));
            block.add(list);
        }
        return block;
    }

    private static ListItem render(Change change) {
        return new ListItem(Texts.of("programme.change", change.label(), change.before(), change.after()));
    }
}
