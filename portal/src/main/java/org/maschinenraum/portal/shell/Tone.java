package org.maschinenraum.portal.shell;

/** The five colours of states; each comes with an icon and never without a word. */
public enum Tone {
    DRAFT("draft", Icons.PENCIL_LINE, Icons.INFO),
    WAIT("wait", Icons.CLOCK, Icons.INFO),
    CHANGE("change", Icons.UNDO_2, Icons.TRIANGLE_ALERT),
    OK("ok", Icons.CIRCLE_CHECK, Icons.CIRCLE_CHECK),
    NO("no", Icons.CIRCLE_X, Icons.CIRCLE_X);

    private final String theme;
    private final Icons badge;
    private final Icons note;

    Tone(String theme, Icons badge, Icons note) {
        this.theme = theme;
        this.badge = badge;
        this.note = note;
    }

    /** Theme name of the badge and, prefixed, class name of a note. */
    public String theme() {
        return theme;
    }

    Icons badgeIcon() {
        return badge;
    }

    Icons noteIcon() {
        return note;
    }
}
