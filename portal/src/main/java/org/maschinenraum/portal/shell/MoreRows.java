package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Below a long list: how much of it is shown, and the way to the rest; gone when all is shown. */
public class MoreRows extends Div {

    private final Span shown = new Span();

    public MoreRows(Runnable more) {
        addClassNames("mr-more", "mr-row");
        shown.addClassName("mr-muted");
        add(shown, new Button(Texts.of("shell.more-show"), clicked -> more.run()));
        setVisible(false);
    }

    public void show(int rows, int total) {
        shown.setText(Texts.of("shell.more-shown", rows, total));
        setVisible(rows < total);
    }
}
