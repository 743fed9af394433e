package org.maschinenraum.portal.workspace.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.stream.IntStream;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.workspace.Found;
import org.maschinenraum.portal.workspace.Wanted;

/** The pages around the present one, as links, and which hits are seen. */
class Paging extends Nav {

    private static final int AROUND = 3;

    Paging(Found found, Wanted wanted) {
        addClassName("mr-paging");
        setAriaLabel(Texts.of("workspace.pages"));
        if (found.pages() > 1) {
            add(pages(found, wanted));
        }
        var first = (wanted.page() - 1L) * Found.PAGE_SIZE + 1;
        var last = first + found.items().size() - 1;
        var range = new Span(Texts.of("workspace.page-range", first, last, found.total()));
        range.addClassNames("mr-smalltext", "mr-muted");
        add(range);
    }

    private static OrderedList pages(Found found, Wanted wanted) {
        var list = new OrderedList();
        list.getElement().setAttribute("role", "list");
        IntStream.rangeClosed(1, found.pages())
                .filter(page -> page == 1 || page == found.pages() || Math.abs(page - wanted.page()) <= AROUND)
                .forEach(page -> list.add(new ListItem(link(wanted, page))));
        return list;
    }

    private static RouterLink link(Wanted wanted, int page) {
        var link = SearchAddress.link(SearchAddress.onPage(wanted, page), new Span(String.valueOf(page)));
        link.getElement().setAttribute("aria-label", Texts.of("workspace.page", page));
        if (page == wanted.page()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
