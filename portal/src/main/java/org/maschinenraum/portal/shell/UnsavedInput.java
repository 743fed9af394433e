package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** Warns before something typed and not yet saved is lost: when its page is left or loaded anew, or the window closed. */
public final class UnsavedInput {

    private static final String WATCH = """
            this.mrTyped = false;
            this.addEventListener('input', () => this.mrTyped = true);
            addEventListener('beforeunload', leaving => {
              if (this.isConnected && this.mrTyped) leaving.preventDefault();
            });""";

    private final Component page;

    public UnsavedInput(Component page) {
        this.page = page;
        page.addAttachListener(attached -> page.getElement().executeJs(WATCH));
    }

    /** Something was chosen rather than typed. */
    public void chosen() {
        page.getElement().executeJs("this.mrTyped = true");
    }

    /** The window may be closed again without a question. */
    public void saved() {
        page.getElement().executeJs("this.mrTyped = false");
    }

    /** To be called from the page's {@code beforeLeave} if something would be lost. */
    public void ask(BeforeLeaveEvent leaving) {
        var postponed = leaving.postpone();
        var question = question(postponed::proceed);
        question.addCancelListener(cancelled -> postponed.cancel());
        question.open();
    }

    /** @param discard what would lose it */
    public void ask(Runnable discard) {
        question(discard).open();
    }

    private static Question question(Runnable discard) {
        var question = new ConfirmAction(
                Texts.of("shell.unsaved-title"),
                Texts.of("shell.unsaved-text"),
                Texts.of("shell.unsaved-leave"),
                discard);
        question.setCancelText(Texts.of("shell.unsaved-stay"));
        return question;
    }
}
