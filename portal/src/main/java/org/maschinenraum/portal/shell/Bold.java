package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Bold text without emphasis in the voice of a screen reader. */
@Tag("b")
public class Bold extends HtmlContainer {

    public Bold(String text) {
        setText(text);
    }
}
