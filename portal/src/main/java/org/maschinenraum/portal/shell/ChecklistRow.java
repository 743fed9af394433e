package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** A step of a submission: link to the place, one line of fact or hint, due date, state. */
public class ChecklistRow extends ListItem {

    /** @param place the link to where this step is done */
    public ChecklistRow(Component place, String fact, StateBadge badge) {
        addClassName("mr-check");
        place.addClassName("mr-title");
        var line = new Span(fact);
        line.addClassName("mr-fact");
        var body = new Div(place, line);
        body.addClassName("mr-body");
        badge.addClassName("mr-badge");
        add(body, badge);
    }

    public ChecklistRow due(LocalDate due) {
        var until = new Span(Dates.date(due));
        until.addClassName("mr-until");
        addComponentAtIndex(1, until);
        return this;
    }

    /** Marks the row in amber. */
    public ChecklistRow missing() {
        addClassName("mr-missing");
        return this;
    }
}
