package org.maschinenraum.portal.workspace;

import java.util.Map;

/**
 * What a person looks for.
 *
 * @param filters facet name to value; {@code kind} is one of them
 * @param page counts from 1
 */
public record Wanted(String text, Map<String, String> filters, int page) {

    /** The facet that every findable thing has. */
    public static final String KIND = "kind";

    public Wanted {
        text = text.strip();
        filters = Map.copyOf(filters);
        page = Math.max(1, page);
    }

    /** Neither a text nor a filter. */
    public boolean isNothing() {
        return text.isEmpty() && filters.isEmpty();
    }
}
