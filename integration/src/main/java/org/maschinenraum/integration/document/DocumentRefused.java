package org.maschinenraum.integration.document;

/** A file that is not taken; the reason is shown to the person as a sentence. */
public class DocumentRefused extends RuntimeException {

    /** Why a file is refused. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TYPE_NOT_ALLOWED,
        NAME_CONTRADICTS_CONTENT,
        MALWARE,
        /** A scanner is configured but did not answer: nothing is taken unseen. */
        NOT_SCANNED
    }

    private final Reason reason;

    public DocumentRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
