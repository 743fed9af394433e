package org.maschinenraum.integration.table;

/** A file that is not read as a table; the reason is shown to the person as a sentence. */
public class TableRefused extends RuntimeException {

    /** Why a file is refused. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_ROWS,
        /** A spreadsheet of before 2007, or one with a password. */
        OLD_OR_ENCRYPTED,
        UNREADABLE
    }

    private final Reason reason;

    TableRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    TableRefused(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
