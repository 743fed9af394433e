package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.html.Div;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.Attachment.Slot;

/** The strategy itself: one PDF, replaced by the next one. */
class DocumentRow extends DraftRow {

    private final OpenDraft draft;
    private final StrategyFiles files;
    private final Div present = new Div();
    private final UploadField upload;

    DocumentRow(OpenDraft draft, StrategyFiles files, Runnable changed) {
        super(Texts.of("strategy.document"), Texts.of("strategy.document-hint", files.megabytes()));
        this.draft = draft;
        this.files = files;
        this.upload = new UploadField(
                        Texts.of("strategy.document-upload"),
                        files,
                        (name, content) -> draft.attach(Slot.STRATEGY_DOCUMENT, name, content),
                        changed)
                .only("application/pdf", ".pdf")
                .single();
        add(present, upload);
    }

    void show() {
        present.removeAll();
        var file = draft.document();
        file.ifPresentOrElse(there -> complete(), this::missing);
        file.ifPresent(there -> present.add(FileList.plain(draft.id(), there, files)));
        upload.label(Texts.of(file.isPresent() ? "strategy.document-replace" : "strategy.document-upload"));
    }

    void goTo() {
        goTo(upload.place());
    }
}
