package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.maschinenraum.portal.shell.Bold;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Texts;

/** What happened, newest first. */
class HistoryPanel extends Panel {

    HistoryPanel(List<Shown.Entry> history) {
        super(Texts.of("strategy.history"));
        var list = new OrderedList();
        list.addClassName("mr-history");
        list.getElement().setAttribute("role", "list");
        history.forEach(entry -> list.add(item(entry)));
        add(list);
    }

    private static ListItem item(Shown.Entry entry) {
        var verb = entry.verb().substring(entry.verb().indexOf('.') + 1);
        var facts = new Span(Texts.of("strategy.history-facts", Dates.dateTime(entry.at()), entry.who()));
        facts.addClassNames("mr-muted", "mr-smalltext");
        return new ListItem(new Bold(Texts.of("strategy.history-" + verb, Integer.toString(entry.round()))), facts);
    }
}
