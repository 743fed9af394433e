package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** What will appear here, why it is empty, and the one thing to do. */
public class EmptyState extends Div {

    /** Under a heading of the second level, such as a panel's. */
    public EmptyState(String title, String explanation) {
        this(new H3(title), explanation);
    }

    private EmptyState(Component heading, String explanation) {
        addClassName("mr-empty");
        add(heading, new Paragraph(explanation));
    }

    /** Right under the page's title. */
    public static EmptyState ofPage(String title, String explanation) {
        return new EmptyState(new H2(title), explanation);
    }

    public EmptyState action(Component action) {
        add(action);
        return this;
    }
}
