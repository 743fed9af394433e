package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Somebody else was faster: reload, or go on looking at one's own input. */
public class StaleDataDialog extends ConfirmDialog {

    public StaleDataDialog(Runnable reload) {
        setHeader(Texts.of("shell.stale-title"));
        setText(Texts.of("shell.stale-text"));
        setConfirmText(Texts.of("shell.stale-reload"));
        addConfirmListener(confirmed -> reload.run());
        setCancelable(true);
        setCancelText(Texts.of("shell.stale-keep"));
    }
}
