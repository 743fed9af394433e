package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** A row of work: icon, title and context, due date, state. */
public class ListRow extends ListItem {

    private final Div body = new Div();

    /** @param title a link to the place, or plain text in a span */
    public ListRow(Icons icon, Component title) {
        addClassName("mr-task");
        title.addClassName("mr-title");
        body.addClassName("mr-body");
        body.add(title);
        add(icon.create(), body);
    }

    public ListRow context(String line) {
        var context = new Span(line);
        context.addClassName("mr-context");
        body.add(context);
        return this;
    }

    public ListRow due(Due due) {
        add(due);
        return this;
    }

    public ListRow badge(StateBadge badge) {
        badge.addClassName("mr-badge");
        add(badge);
        return this;
    }
}
