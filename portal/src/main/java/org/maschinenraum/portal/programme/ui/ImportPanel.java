package org.maschinenraum.portal.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.maschinenraum.portal.programme.ImportPreview;
import org.maschinenraum.portal.programme.ImportRow;
import org.maschinenraum.portal.programme.NewProject;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.LiveRegion;
import org.maschinenraum.portal.shell.Note;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.RowList;
import org.maschinenraum.portal.shell.Texts;

/** What a list would become: what is to be settled on top, then what is ready, and the button once nothing is open. */
class ImportPanel extends Panel {

    private final List<ImportRowItem> items;
    private final Consumer<List<NewProject>> create;
    private final Runnable answered;
    private final Div summary = new Div();
    private final Div action = new Div();
    private final ErrorNotice problems = new ErrorNotice(() -> {});

    /** @param answered called after each answer */
    ImportPanel(String file, ImportPreview preview, Consumer<List<NewProject>> create, Runnable answered) {
        super(Texts.of("programme.import-preview"));
        this.create = create;
        this.answered = answered;
        this.items = preview.rows().stream()
                .map(row -> new ImportRowItem(row, preview.columns(), this::answered))
                .toList();
        subtitle(Texts.of("programme.import-file", file));
        summary.getElement().setAttribute("role", "status");
        add(summary);
        if (!preview.ignored().isEmpty()) {
            add(new Paragraph(Texts.of("programme.import-ignored", String.join(", ", preview.ignored()))));
        }
        list("programme.import-to-settle", false);
        list("programme.import-ready", true);
        add(new RegisterSource(), problems, action);
        summarise();
    }

    /** Rows keep their place while questions are answered. */
    private void list(String heading, boolean ready) {
        var rows = items.stream().filter(item -> item.row().isReady() == ready).toList();
        if (!rows.isEmpty()) {
            add(new H3(Texts.of(heading)), new RowList(rows));
        }
    }

    private void answered() {
        summarise();
        answered.run();
    }

    private void summarise() {
        var wrong =
                items.stream().filter(item -> !item.row().problems().isEmpty()).count();
        var questions = items.stream()
                .flatMap(item -> item.row().authorities().stream())
                .filter(authority -> authority.meant() == null)
                .count();
        var ready = wanted().size();
        summary.removeAll();
        action.removeAll();
        if (ready == items.size()) {
            summary.add(Note.ok(
                    Texts.of("programme.import-all-ready", ready), Texts.of("programme.import-all-ready-then")));
            action.add(confirm(ready));
        } else {
            summary.add(Note.change(
                    Texts.of("programme.import-not-ready", ready, items.size()),
                    String.join(
                            " ",
                            Texts.of("programme.import-questions", questions),
                            Texts.of("programme.import-errors", wrong),
                            Texts.of("programme.import-nothing-yet"))));
        }
    }

    private Button confirm(int projects) {
        var confirm = new Button(Texts.of("programme.import-confirm", projects));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(clicked -> {
            if (problems.attempt(() -> create.accept(wanted()))) {
                LiveRegion.say(Texts.of("programme.import-done", projects));
            }
            confirm.setEnabled(true);
        });
        return confirm;
    }

    private List<NewProject> wanted() {
        return items.stream()
                .map(ImportRowItem::row)
                .map(ImportRow::wanted)
                .flatMap(Optional::stream)
                .toList();
    }
}
