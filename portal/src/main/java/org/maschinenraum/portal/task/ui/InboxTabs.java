package org.maschinenraum.portal.task.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.Map;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.shell.Texts;

/** „Meine“ and „Meine Gruppen“ with their numbers; links, so that each has an address. */
class InboxTabs extends Nav {

    private final Map<InboxTab, RouterLink> links = new EnumMap<>(InboxTab.class);
    private final Map<InboxTab, Span> counts = new EnumMap<>(InboxTab.class);

    InboxTabs(Actor actor) {
        addClassName("mr-tabs");
        setAriaLabel(Texts.of("task.tabs"));
        var list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        for (var tab : InboxTab.values()) {
            if (tab.offeredTo(actor)) {
                list.add(new ListItem(link(tab)));
            }
        }
        add(list);
    }

    private RouterLink link(InboxTab tab) {
        var count = new Span();
        count.addClassName("mr-count");
        var link = new RouterLink(InboxView.class);
        link.setQueryParameters(tab.address());
        link.add(new Span(Texts.of(tab.textKey())), count);
        links.put(tab, link);
        counts.put(tab, count);
        return link;
    }

    void select(InboxTab selected) {
        links.forEach((tab, link) -> {
            if (tab == selected) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    void count(InboxTab tab, int tasks) {
        var count = counts.get(tab);
        if (count != null) {
            count.setText(String.valueOf(tasks));
        }
    }
}
