package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;

/** A list of rows divided by lines, edge to edge in a flush {@link Panel}. */
public class RowList extends UnorderedList {

    public RowList(ListItem... rows) {
        this(List.of(rows));
    }

    public RowList(Collection<? extends ListItem> rows) {
        addClassName("mr-list");
        // Browsers drop the list from the accessibility tree when it has no bullets.
        getElement().setAttribute("role", "list");
        rows.forEach(this::add);
    }
}
