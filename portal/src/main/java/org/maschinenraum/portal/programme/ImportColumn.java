package org.maschinenraum.portal.programme;

import java.util.Locale;

/** A column of a list of projects; its heading is the text of its key, in any language of the portal. */
public enum ImportColumn {
    TITLE,
    KIND,
    PATH(false),
    LEAD_AUTHORITY,
    PARTNERS(false),
    LEAD,
    FUNDING_COMMITMENT(false);

    private final boolean needed;

    ImportColumn() {
        this(true);
    }

    ImportColumn(boolean needed) {
        this.needed = needed;
    }

    /** Whether a list without this column cannot be read. */
    public boolean isNeeded() {
        return needed;
    }

    /** Of the heading. */
    public String key() {
        return "programme.column-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
