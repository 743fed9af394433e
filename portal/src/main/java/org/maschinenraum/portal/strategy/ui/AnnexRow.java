package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.maschinenraum.portal.shell.ConfirmAction;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.Attachment;
import org.maschinenraum.portal.strategy.Attachment.Slot;

/** Further files; none is needed. */
class AnnexRow extends DraftRow {

    private final OpenDraft draft;
    private final StrategyFiles files;
    private final ErrorNotice notice;
    private final Runnable changed;
    private final Div present = new Div();

    AnnexRow(OpenDraft draft, StrategyFiles files, ErrorNotice notice, Runnable changed) {
        super(Texts.of("strategy.annexes"), hint(draft, files));
        this.draft = draft;
        this.files = files;
        this.notice = notice;
        this.changed = changed;
        add(
                present,
                new UploadField(
                        Texts.of("strategy.annexes-upload"),
                        files,
                        (name, content) -> draft.attach(Slot.ANNEX, name, content),
                        changed));
    }

    private static String hint(OpenDraft draft, StrategyFiles files) {
        var quota = draft.quota();
        return Texts.of(
                "strategy.annexes-hint",
                quota.annexes(),
                files.megabytes(),
                Texts.of("strategy.megabytes", quota.megabytes()));
    }

    void show() {
        present.removeAll();
        var annexes = draft.annexes();
        if (annexes.isEmpty()) {
            optional();
            return;
        }
        complete();
        var list = new UnorderedList();
        list.addClassName("mr-files");
        list.getElement().setAttribute("role", "list");
        annexes.forEach(file -> list.add(row(file)));
        present.add(list);
    }

    private ListItem row(Attachment file) {
        var remove = new Button(Texts.of("strategy.remove"), Icons.TRASH_2.create(), clicked -> ask(file));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(Texts.of("strategy.annex-remove", file.name()));
        var row = new ListItem(FileList.plain(draft.id(), file, files), remove);
        row.addClassName("mr-removable");
        return row;
    }

    private void ask(Attachment file) {
        new ConfirmAction(
                        Texts.of("strategy.annex-remove-question"),
                        Texts.of("strategy.annex-remove-text", file.name()),
                        Texts.of("strategy.annex-remove-verb"),
                        () -> remove(file))
                .open();
    }

    private void remove(Attachment file) {
        if (notice.attempt(() -> draft.detach(file))) {
            changed.run();
        }
    }
}
