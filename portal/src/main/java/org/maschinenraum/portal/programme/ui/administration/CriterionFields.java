package org.maschinenraum.portal.programme.ui.administration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.IntStream;
import org.maschinenraum.portal.programme.CriteriaCatalogue;
import org.maschinenraum.portal.programme.Criterion;
import org.maschinenraum.portal.shell.Texts;

/** One criterion; its weight says which share of the whole it has. */
class CriterionFields extends ItemFields<Criterion> {

    private final Criterion before;
    private final TextField title;
    private final TextArea description;
    private final IntegerField weight;
    private final Select<Integer> comment = new Select<>();

    CriterionFields(Criterion criterion) {
        before = criterion;
        title = text("title", "programme.title", criterion.title());
        description = area("description", "programme.rule-description", criterion.description());
        weight = number("weight", "programme.rule-weight", criterion.weight());
        weight.setValueChangeMode(ValueChangeMode.EAGER);
        known("commentAtOrBelow", comment);
        comment.setLabel(Texts.of("programme.rule-comment-at-or-below"));
        comment.setItems(IntStream.range(0, CriteriaCatalogue.BEST).boxed().toList());
        comment.setItemLabelGenerator(points ->
                points == null ? Texts.of("programme.comment-never") : Texts.of("programme.comment-points", points));
        comment.setEmptySelectionAllowed(true);
        comment.setEmptySelectionCaption(Texts.of("programme.comment-never"));
        comment.setValue(criterion.commentAtOrBelow());
        var numbers = new Div(weight, comment);
        numbers.addClassName("mr-numbers");
        add(title, description, numbers);
    }

    @Override
    Criterion value() {
        return new Criterion(before.key(), title.getValue(), description.getValue(), value(weight), comment.getValue());
    }

    @Override
    String title() {
        return title.getValue();
    }

    @Override
    void among(List<Criterion> all) {
        var whole = all.stream()
                .mapToInt(criterion -> Math.max(0, criterion.weight()))
                .sum();
        weight.setHelperText(Texts.of("programme.share", RuleSetDescription.share(Math.max(0, value(weight)), whole)));
    }
}
