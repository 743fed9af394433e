package org.maschinenraum.portal.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maschinenraum.portal.workspace.Wanted;

/** What is looked for, as query parameters: a search can be sent as a link, and the back button leads to the one before. */
final class SearchAddress {

    /** The facets that can be filtered by, in the order in which they are shown. */
    static final List<String> FACETS = List.of(Wanted.KIND, "state");

    /** The empty page. */
    static final Wanted NOTHING = new Wanted("", Map.of(), 1);

    private static final String TEXT = "q";
    private static final String PAGE = "page";

    private SearchAddress() {}

    static Wanted read(QueryParameters parameters) {
        var filters = new HashMap<String, String>();
        FACETS.forEach(name -> value(parameters, name).ifPresent(value -> filters.put(name, value)));
        return new Wanted(value(parameters, TEXT).orElse(""), filters, page(parameters));
    }

    static QueryParameters write(Wanted wanted) {
        var parameters = new LinkedHashMap<String, String>();
        if (!wanted.text().isEmpty()) {
            parameters.put(TEXT, wanted.text());
        }
        FACETS.stream()
                .filter(wanted.filters()::containsKey)
                .forEach(name -> parameters.put(name, wanted.filters().get(name)));
        if (wanted.page() > 1) {
            parameters.put(PAGE, String.valueOf(wanted.page()));
        }
        return QueryParameters.simple(parameters);
    }

    /** A link to this search; what it says is up to the components in it. */
    static RouterLink link(Wanted wanted, Component... content) {
        var link = new RouterLink();
        link.setRoute(SearchView.class);
        link.setQueryParameters(write(wanted));
        link.add(content);
        return link;
    }

    static Wanted withFilter(Wanted wanted, String facet, String value) {
        var filters = new HashMap<>(wanted.filters());
        filters.put(facet, value);
        return new Wanted(wanted.text(), filters, 1);
    }

    static Wanted withoutFilter(Wanted wanted, String facet) {
        var filters = new HashMap<>(wanted.filters());
        filters.remove(facet);
        return new Wanted(wanted.text(), filters, 1);
    }

    static Wanted withoutFilters(Wanted wanted) {
        return new Wanted(wanted.text(), Map.of(), 1);
    }

    static Wanted onPage(Wanted wanted, int page) {
        return new Wanted(wanted.text(), wanted.filters(), page);
    }

    private static Optional<String> value(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** What somebody typed into the address is no reason for an error page. */
    private static int page(QueryParameters parameters) {
        return value(parameters, PAGE)
                .filter(digits -> digits.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .orElse(1);
    }
}
