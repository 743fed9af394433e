package org.maschinenraum.portal.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import org.maschinenraum.integration.document.FileName;
import org.maschinenraum.integration.table.Tables;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.programme.ImportPreview;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.UploadTexts;

/** Takes a list; what cannot be read is a sentence below it. Nothing of the file is kept. */
class ImportUpload extends Div {

    /** Reads the list while it arrives, outside the window's session. */
    interface Reading {
        ImportPreview read(InputStream content) throws IOException;
    }

    private final transient Reading reading;
    private final BiConsumer<String, ImportPreview> read;
    private final Upload upload = new Upload();
    private final Div error = new Div();

    /** @param read called in the window with the file's name */
    ImportUpload(Reading reading, BiConsumer<String, ImportPreview> read) {
        this.reading = reading;
        this.read = read;
        upload.setUploadHandler(this::receive);
        upload.setI18n(UploadTexts.of(Tables.LARGEST));
        upload.setMaxFileSize(Tables.LARGEST);
        upload.setAcceptedFileTypes(".xlsx", ".csv", ".txt");
        upload.setDropLabelIcon(new Span());
        upload.setUploadButton(new Button(Texts.of("programme.import-upload"), Icons.UPLOAD.create()));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        error.getElement().setAttribute("role", "alert");
        error.addClassName("mr-fielderror");
        addClassName("mr-uploadfield");
        add(upload, error);
    }

    private void receive(UploadEvent event) throws IOException {
        var name = FileName.safe(event.getFileName());
        var ui = event.getUI();
        try (var content = event.getInputStream()) {
            var preview = reading.read(content);
            show(ui, () -> taken(name, preview));
        } catch (Refusal refused) {
            show(ui, () -> refuse(Texts.of(refused.code(), refused.arguments().toArray())));
        }
    }

    private static void show(UI ui, Runnable what) {
        ui.access(what::run);
    }

    private void taken(String name, ImportPreview preview) {
        upload.clearFileList();
        error.removeAll();
        read.accept(name, preview);
    }

    private void refuse(String sentence) {
        upload.clearFileList();
        error.removeAll();
        error.add(Icons.CIRCLE_ALERT.small(), new Span(sentence));
    }
}
