package org.maschinenraum.portal.programme.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Objects;
import org.maschinenraum.portal.directory.LocalAuthority;
import org.maschinenraum.portal.programme.ImportColumn;
import org.maschinenraum.portal.programme.ImportProblem;
import org.maschinenraum.portal.programme.ImportRow;
import org.maschinenraum.portal.programme.ImportedAuthority;
import org.maschinenraum.portal.shell.Bold;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.StateBadge;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.Tone;

/** One row of the list: what was understood, what has to be answered here, what has to be mended in the list. */
class ImportRowItem extends ListItem {

    private final Map<ImportColumn, Integer> columns;
    private final Runnable changed;
    private final Div state = new Div();
    private final Div facts = new Div();
    private final Div problems = new Div();
    private ImportRow row;

    /** @param changed called after each answer */
    ImportRowItem(ImportRow row, Map<ImportColumn, Integer> columns, Runnable changed) {
        this.row = row;
        this.columns = columns;
        this.changed = changed;
        addClassName("mr-import-row");
        var head = new Div(new Bold(title()), state);
        head.addClassName("mr-row");
        var questions = new Div();
        questions.addClassName("mr-stack");
        for (int place = 0; place < row.authorities().size(); place++) {
            if (row.authorities().get(place).meant() == null) {
                questions.add(question(place));
            }
        }
        facts.addClassNames("mr-smalltext", "mr-muted");
        add(head, facts, questions, problems);
        show();
    }

    ImportRow row() {
        return row;
    }

    private String title() {
        var title = row.title().isEmpty() ? Texts.of("programme.import-untitled") : row.title();
        return Texts.of("programme.import-row-title", Integer.toString(row.number()), title);
    }

    private void show() {
        state.removeAll();
        state.add(badge());
        facts.removeAll();
        var kind = row.kind();
        if (kind != null) {
            fact(Texts.of("programme.import-row-facts", ProjectWords.of(kind), ProjectWords.of(row.path())));
        }
        row.authorities().stream()
                .map(ImportedAuthority::meant)
                .filter(Objects::nonNull)
                .forEach(authority -> fact(
                        Texts.of("programme.import-authority", authority.label(), AuthorityChoice.details(authority))));
        lead();
        problems.removeAll();
        row.problems().forEach(problem -> problems.add(line(problem)));
    }

    private void lead() {
        var lead = row.lead();
        if (lead != null) {
            var person = Texts.of("programme.person", lead.name(), lead.username());
            var commitment = row.fundingCommitment();
            fact(
                    commitment == null
                            ? Texts.of("programme.import-row-lead", person)
                            : Texts.of("programme.import-row-lead-commitment", person, commitment));
        }
    }

    private void fact(String line) {
        facts.add(new Div(line));
    }

    private StateBadge badge() {
        if (!row.problems().isEmpty()) {
            return new StateBadge(Tone.NO, Texts.of("programme.import-state-wrong"));
        }
        return row.isOpen()
                ? new StateBadge(Tone.CHANGE, Texts.of("programme.import-state-open"))
                : new StateBadge(Tone.OK, Texts.of("programme.import-state-ready"));
    }

    private ComboBox<LocalAuthority> question(int place) {
        var asked = row.authorities().get(place);
        var choice = new ComboBox<LocalAuthority>(Texts.of("programme.import-which", asked.text()));
        choice.setItems(asked.candidates());
        choice.setItemLabelGenerator(authority ->
                Texts.of("programme.import-authority", authority.label(), AuthorityChoice.details(authority)));
        choice.setHelperText(Texts.of("programme.import-which-help", rowName(), columnName(asked.column())));
        choice.setWidthFull();
        choice.addValueChangeListener(chosen -> {
            if (chosen.getValue() == null) {
                choice.setValue(chosen.getOldValue());
            } else {
                row = row.choose(place, chosen.getValue());
                show();
                changed.run();
            }
        });
        return choice;
    }

    private Div line(ImportProblem problem) {
        var sentence = Texts.of(problem.code(), problem.arguments().toArray());
        var column = problem.column();
        var text = column == null
                ? Texts.of("programme.import-problem-row", rowName(), sentence)
                : Texts.of("programme.import-problem", rowName(), columnName(column), sentence);
        var line = new Div(Icons.CIRCLE_ALERT.small(), new Span(text));
        line.addClassName("mr-fielderror");
        return line;
    }

    private String rowName() {
        return Texts.of("programme.import-row", Integer.toString(row.number()));
    }

    /** With the letter that the spreadsheet shows above it. */
    private String columnName(ImportColumn column) {
        var heading = Texts.of("programme.import-quoted", Texts.of(column.key()));
        var place = columns.get(column);
        return place == null || place > 'Z' - 'A'
                ? heading
                : Texts.of("programme.import-column", heading, Character.toString('A' + place));
    }
}
