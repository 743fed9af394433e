package org.maschinenraum.portal.shell;

/** Somebody else was faster: reload, or go on looking at one's own input. */
public class StaleDataDialog extends Question {

    public StaleDataDialog(Runnable reload) {
        super(Texts.of("shell.stale-title"), Texts.of("shell.stale-text"), Texts.of("shell.stale-reload"), reload);
        setCancelText(Texts.of("shell.stale-keep"));
    }
}
