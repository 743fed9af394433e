package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.maschinenraum.integration.document.DocumentRefused;
import org.maschinenraum.integration.document.FileName;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.LiveRegion;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.UploadTexts;

/** Uploads with progress; what is refused is a sentence at the field. */
class UploadField extends Div {

    /** Takes one file; called while it arrives, outside the window's session. */
    interface Taking {
        void take(String name, InputStream content);
    }

    private final String maximum;
    private final transient Taking taking;
    private final Runnable taken;
    private final Upload upload = new Upload();
    private final Button button;
    private final Div error = new Div();

    /** @param taken called in the window after each file that was taken */
    UploadField(String label, StrategyFiles files, Taking taking, Runnable taken) {
        this.maximum = files.megabytes();
        this.taking = taking;
        this.taken = taken;
        this.button = new Button(label, Icons.UPLOAD.create());
        upload.setUploadHandler(this::receive);
        upload.setI18n(texts(files.maximumBytes()));
        upload.setMaxFileSize(Math.toIntExact(files.maximumBytes()));
        upload.setDropLabelIcon(new Span());
        upload.setUploadButton(button);
        upload.addFileRejectedListener(rejected -> say(rejected.getErrorMessage()));
        error.getElement().setAttribute("role", "alert");
        error.addClassName("mr-fielderror");
        addClassName("mr-uploadfield");
        add(upload, error);
    }

    private UploadI18N texts(long bytes) {
        var texts = UploadTexts.of(bytes);
        texts.getError().setFileIsTooBig(Texts.of("strategy.refused-file-too-large", maximum));
        return texts;
    }

    UploadField only(String... types) {
        upload.setAcceptedFileTypes(types);
        return this;
    }

    UploadField single() {
        upload.setMaxFiles(1);
        return this;
    }

    void label(String label) {
        button.setText(label);
    }

    /** Where the keyboard goes. */
    Button place() {
        return button;
    }

    /** The request's own thread: storing a large file must not hold up the window. */
    private void receive(UploadEvent event) {
        var name = FileName.safe(event.getFileName());
        var ui = event.getUI();
        try (var content = event.getInputStream()) {
            taking.take(name, content);
            show(ui, () -> taken(name));
        } catch (DocumentRefused refused) {
            show(ui, () -> refuse(name, reason(refused)));
        } catch (Refusal refused) {
            show(
                    ui,
                    () -> refuse(
                            name, Texts.of(refused.code(), refused.arguments().toArray())));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void show(UI ui, Runnable what) {
        ui.access(what::run);
    }

    private void taken(String name) {
        error.removeAll();
        upload.clearFileList();
        LiveRegion.say(Texts.of("strategy.file-taken", name));
        taken.run();
    }

    private void refuse(String name, String reason) {
        upload.clearFileList();
        say(Texts.of("strategy.file-refused", name, reason));
    }

    private void say(String sentence) {
        error.removeAll();
        error.add(Icons.CIRCLE_ALERT.small(), new Span(sentence));
    }

    private String reason(DocumentRefused refused) {
        var key = "strategy.refused-file-" + Wording.key(refused.reason());
        return Texts.of(key, maximum);
    }
}
