package org.maschinenraum.portal.shell.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.shell.MenuEntry;
import org.maschinenraum.portal.shell.MenuSection;
import org.maschinenraum.portal.shell.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The main menu, collected from the rooms' entries. */
class Menu extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(Menu.class);

    private final Actor actor;
    private final Map<MenuEntry, SideNavItem> items = new LinkedHashMap<>();

    Menu(Actor actor, List<MenuEntry> entries) {
        this.actor = actor;
        addClassName("mr-side");
        entries.stream()
                .filter(entry -> entry.visible(actor))
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .forEach(entry -> items.put(entry, item(entry)));
        for (var section : MenuSection.values()) {
            addSection(section);
        }
        refreshCounts();
    }

    private static SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(
                Texts.of(entry.textKey()), entry.page(), entry.icon().create());
        item.setMatchNested(true);
        return item;
    }

    private void addSection(MenuSection section) {
        var lines = items.entrySet().stream()
                .filter(line -> line.getKey().section() == section)
                .map(Map.Entry::getValue)
                .toArray(SideNavItem[]::new);
        if (lines.length > 0) {
            var nav = navigation(section);
            nav.addItem(lines);
            add(nav);
        }
    }

    private static SideNav navigation(MenuSection section) {
        return switch (section) {
            case OWN -> labelled(new SideNav());
            case PROGRAMME -> new SideNav(Texts.of("shell.menu-programme"));
            case FOOT -> atTheFoot(new SideNav());
        };
    }

    private static SideNav labelled(SideNav nav) {
        nav.getElement().setAttribute("aria-label", Texts.of("shell.menu"));
        return nav;
    }

    private static SideNav atTheFoot(SideNav nav) {
        nav.addClassName("mr-end");
        nav.getElement().setAttribute("aria-label", Texts.of("shell.menu-foot"));
        return nav;
    }

    void refreshCounts() {
        refreshCounts(entry -> true);
    }

    void refreshCounts(Predicate<MenuEntry> wanted) {
        items.forEach((entry, item) -> {
            if (wanted.test(entry)) {
                item.setSuffixComponent(count(waiting(entry)));
            }
        });
    }

    /** A room that cannot count must not take the menu, and with it every page, along. */
    private int waiting(MenuEntry entry) {
        try {
            return entry.count(actor);
        } catch (RuntimeException failure) {
            LOG.warn("The count of {} is not available", entry.textKey(), failure);
            return 0;
        }
    }

    private static Span count(int waiting) {
        var count = new Span(waiting > 0 ? String.valueOf(waiting) : "");
        count.addClassName("mr-count");
        return count;
    }
}
