package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** What will appear here, why it is empty, and the one thing to do. */
public class EmptyState extends Div {

    public EmptyState(String title, String explanation) {
        addClassName("mr-empty");
        add(new H3(title), new Paragraph(explanation));
    }

    public EmptyState action(Component action) {
        add(action);
        return this;
    }
}
