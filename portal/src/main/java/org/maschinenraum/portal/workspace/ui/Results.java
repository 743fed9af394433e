package org.maschinenraum.portal.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.maschinenraum.portal.shell.Bold;
import org.maschinenraum.portal.shell.EmptyState;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.workspace.Found;
import org.maschinenraum.portal.workspace.Wanted;

/** How many hits, what they are narrowed to, the hits, and the other pages. */
class Results extends Section {

    Results(Found found, Wanted wanted) {
        addClassName("mr-results");
        add(head(found, wanted));
        if (found.items().isEmpty()) {
            add(nothing(wanted));
        } else {
            add(new HitList(found.items()));
        }
        if (!found.plain() && !found.items().isEmpty()) {
            add(new Paging(found, wanted));
        }
    }

    private static Div head(Found found, Wanted wanted) {
        var head = new Div(new Bold(Texts.of("workspace.hits", found.total())));
        head.addClassName("mr-results-head");
        SearchAddress.FACETS.stream()
                .filter(wanted.filters()::containsKey)
                .forEach(facet -> head.add(chip(wanted, facet)));
        return head;
    }

    private static RouterLink chip(Wanted wanted, String facet) {
        var name = FacetTexts.value(facet, wanted.filters().getOrDefault(facet, ""));
        var chip = SearchAddress.link(SearchAddress.withoutFilter(wanted, facet), new Span(name), Icons.X.small());
        chip.addClassName("mr-chip");
        chip.getElement().setAttribute("aria-label", Texts.of("workspace.filter-remove", name));
        return chip;
    }

    private static Component nothing(Wanted wanted) {
        var empty = EmptyState.ofPage(Texts.of("workspace.nothing-found"), Texts.of("workspace.nothing-found-hint"));
        return wanted.filters().isEmpty() && wanted.page() == 1
                ? empty
                : empty.action(SearchAddress.link(
                        SearchAddress.withoutFilters(wanted), new Span(Texts.of("workspace.filter-without"))));
    }
}
