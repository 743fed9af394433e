package org.maschinenraum.portal.shell.frame;

import com.vaadin.flow.component.html.Main;

/** Where the keyboard goes on: a new page begins at its heading; so does a page that took away what had the focus. */
final class KeyboardPlace {

    /**
     * Dialogs give the focus back on their own, and pages may send it somewhere themselves; only where nobody did it after
     * a moment, the heading gets it, instead of the top of the window.
     */
    private static final String KEEP = """
            const main = this;
            const begin = () => {
              const heading = main.querySelector('h1') ?? main;
              heading.tabIndex = -1;
              heading.focus();
            };
            main.mrBegin = () => setTimeout(() => main.contains(document.activeElement) || begin(), 100);
            let last;
            const lost = () => document.activeElement === document.body && last && !last.checkVisibility();
            document.addEventListener('focusin', event => last = event.target);
            new MutationObserver(() => lost() && setTimeout(() => lost() && begin(), 100))
              .observe(document.body, {childList: true, subtree: true});
            """;

    private KeyboardPlace() {}

    static void keep(Main main) {
        main.getElement().executeJs(KEEP);
    }

    /** After the way to another page. */
    static void begin(Main main) {
        main.getElement().executeJs("this.mrBegin()");
    }
}
