package org.maschinenraum.portal.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.workspace.Found;
import org.maschinenraum.portal.workspace.Wanted;

/** What the hits can be narrowed to, with counts; each is a link, chosen ones lead back. */
class Facets extends Aside {

    private final transient Wanted wanted;
    private final Div groups = new Div();

    Facets(Found found, Wanted wanted) {
        this.wanted = wanted;
        addClassName("mr-facets");
        getElement().setAttribute("aria-label", Texts.of("workspace.filter"));
        add(head(), groups);
        SearchAddress.FACETS.forEach(facet -> addGroup(facet, values(found, facet)));
    }

    boolean isEmpty() {
        return groups.getComponentCount() == 0;
    }

    private Div head() {
        var head = new Div(new H2(Texts.of("workspace.filter")), opener());
        head.addClassName("mr-facets-head");
        if (!wanted.filters().isEmpty()) {
            head.add(SearchAddress.link(
                    SearchAddress.withoutFilters(wanted), new Span(Texts.of("workspace.filter-reset"))));
        }
        return head;
    }

    /** On narrow screens the facets would push the hits out of sight. */
    private Button opener() {
        var opener = new Button(Texts.of("workspace.filter"), Icons.LIST_FILTER.small());
        opener.addClassName("mr-facets-opener");
        opener.getElement().setAttribute("aria-expanded", "false");
        opener.addClickListener(click -> {
            var open = !hasClassName("mr-open");
            setClassName("mr-open", open);
            opener.getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        return opener;
    }

    /** The chosen value stays visible, whatever is counted, so that it can be taken back. */
    private Map<String, Long> values(Found found, String facet) {
        var values = new HashMap<>(found.facets().getOrDefault(facet, Map.of()));
        if (wanted.filters().containsKey(facet)) {
            values.putIfAbsent(wanted.filters().get(facet), found.total());
        }
        return values;
    }

    private void addGroup(String facet, Map<String, Long> values) {
        if (values.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("mr-facet");
        list.getElement().setAttribute("role", "list");
        values.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(value -> list.add(new ListItem(row(facet, value.getKey(), value.getValue()))));
        groups.add(new H3(FacetTexts.title(facet)), list);
    }

    private RouterLink row(String facet, String value, long count) {
        var chosen = value.equals(wanted.filters().get(facet));
        var name = FacetTexts.value(facet, value);
        var target =
                chosen ? SearchAddress.withoutFilter(wanted, facet) : SearchAddress.withFilter(wanted, facet, value);
        var box = new Span();
        box.addClassName("mr-box");
        var link = SearchAddress.link(target, box, new Span(name), number(count));
        if (chosen) {
            box.add(Icons.CHECK.small());
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static Span number(long count) {
        var number = new Span(Texts.of("workspace.facet-count", count));
        number.addClassName("mr-count");
        return number;
    }
}
