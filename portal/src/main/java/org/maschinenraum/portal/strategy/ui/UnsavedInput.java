package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeLeaveEvent;
import org.maschinenraum.portal.shell.ConfirmAction;
import org.maschinenraum.portal.shell.Texts;

/** Warns before a page with something typed and not yet saved is left or its window closed. */
final class UnsavedInput {

    private static final String WATCH = """
            this.mrTyped = false;
            this.addEventListener('input', () => this.mrTyped = true);
            addEventListener('beforeunload', leaving => {
              if (this.isConnected && this.mrTyped) leaving.preventDefault();
            });""";

    private final Component page;

    UnsavedInput(Component page) {
        this.page = page;
        page.addAttachListener(attached -> page.getElement().executeJs(WATCH));
    }

    /** The window may be closed again without a question. */
    void saved() {
        page.getElement().executeJs("this.mrTyped = false");
    }

    void ask(BeforeLeaveEvent leaving) {
        var postponed = leaving.postpone();
        new ConfirmAction(
                        Texts.of("strategy.leave-title"),
                        Texts.of("strategy.leave-text"),
                        Texts.of("strategy.leave"),
                        postponed::proceed)
                .open();
    }
}
