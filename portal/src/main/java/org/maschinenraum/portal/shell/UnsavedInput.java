package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** Warns before unsaved input is lost: on the way to another page, and when the window is closed or reloaded. */
public class UnsavedInput {

    private boolean unsaved;

    /** Something was typed. */
    public void begin() {
        guard(true);
    }

    /** It is saved, or may go. */
    public void end() {
        guard(false);
    }

    private void guard(boolean on) {
        var ui = UI.getCurrent();
        if (on != unsaved && ui != null) {
            unsaved = on;
            ui.getPage().executeJs("window.onbeforeunload = $0 ? event => event.preventDefault() : null", on);
        }
    }

    /** Asks whether to leave; to be called from the page's {@code beforeLeave}. */
    public void ask(BeforeLeaveEvent event) {
        if (!unsaved) {
            return;
        }
        var leaving = event.postpone();
        var question = new ConfirmAction(
                Texts.of("shell.unsaved-title"),
                Texts.of("shell.unsaved-text"),
                Texts.of("shell.unsaved-leave"),
                () -> {
                    end();
                    leaving.proceed();
                });
        question.setCancelText(Texts.of("shell.unsaved-stay"));
        question.addCancelListener(cancelled -> leaving.cancel());
        question.open();
    }
}
