package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.component.upload.UploadI18N.AddFiles;
import com.vaadin.flow.component.upload.UploadI18N.DropFiles;
import com.vaadin.flow.component.upload.UploadI18N.Uploading;
import java.util.List;

/** The texts of an upload field. */
public final class UploadTexts {

    private UploadTexts() {}

    /** @param maximum the largest size in bytes, for the message */
    public static UploadI18N of(long maximum) {
        var texts = new UploadI18N();
        texts.setDropFiles(
                new DropFiles().setOne(Texts.of("shell.upload-drop")).setMany(Texts.of("shell.upload-drop")));
        texts.setAddFiles(
                new AddFiles().setOne(Texts.of("shell.upload-choose")).setMany(Texts.of("shell.upload-choose")));
        texts.setError(new UploadI18N.Error()
                .setTooManyFiles(Texts.of("shell.upload-too-many"))
                .setFileIsTooBig(Texts.of("shell.upload-too-big", Dates.size(maximum)))
                .setIncorrectFileType(Texts.of("shell.upload-wrong-type")));
        texts.setUploading(uploading());
        texts.setFile(new UploadI18N.File()
                .setRemove(Texts.of("shell.upload-remove"))
                .setRetry(Texts.of("shell.upload-retry"))
                .setStart(Texts.of("shell.upload-start")));
        texts.setUnits(List.of("B", "kB", "MB", "GB"), 1000);
        return texts;
    }

    private static Uploading uploading() {
        return new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(Texts.of("shell.upload-connecting"))
                        .setProcessing(Texts.of("shell.upload-processing"))
                        .setHeld(Texts.of("shell.upload-held"))
                        .setStalled(Texts.of("shell.upload-stalled")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(Texts.of("shell.upload-remaining"))
                        .setUnknown(Texts.of("shell.upload-remaining-unknown")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(Texts.of("shell.upload-failed"))
                        .setUnexpectedServerError(Texts.of("shell.upload-failed"))
                        .setForbidden(Texts.of("shell.upload-forbidden")));
    }
}
