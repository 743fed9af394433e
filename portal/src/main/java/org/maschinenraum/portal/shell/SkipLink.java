package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.NativeButton;

/**
 * A stop of the keyboard that leads past what comes next; seen only while it has the focus. A button, because a link to a
 * fragment would lead away from the page: its base is the start page.
 */
public class SkipLink extends NativeButton {

    private static final String LEAD = """
            this.onclick = () => {
              const target = document.querySelector($0);
              target.tabIndex = -1;
              target.focus();
            };
            """;

    private final String target;

    /** @param target selects where it leads */
    public SkipLink(String text, String target) {
        super(text);
        this.target = target;
        addClassName("mr-skip");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs(LEAD, target);
    }
}
