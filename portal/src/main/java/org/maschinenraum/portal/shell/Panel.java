package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Span;

/** A card with a title left and one link or one remark right. */
public class Panel extends Card {

    public Panel(String title) {
        setTitle(title, 2);
        setAriaRole("region");
    }

    /** Edge to edge, for lists and tables. */
    public Panel flush() {
        addClassName("mr-flush");
        return this;
    }

    public Panel subtitle(String line) {
        setSubtitle(line);
        return this;
    }

    public Panel aside(Component link) {
        setHeaderSuffix(link);
        return this;
    }

    public Panel aside(String remark) {
        var span = new Span(remark);
        span.addClassName("mr-muted");
        return aside(span);
    }

    public Panel with(Component... content) {
        add(content);
        return this;
    }
}
