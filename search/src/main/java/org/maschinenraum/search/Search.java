package org.maschinenraum.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the index; everything returned is filtered by the reader's tokens. */
public interface Search {

    /** @throws SearchUnavailable if the index cannot be asked */
    Result find(SearchQuery query);

    /** Titles that begin like the text, at most eight. */
    List<String> suggest(String text, Set<String> tokens);

    /** @param facets facet name to value to count */
    record Result(long total, List<Hit> hits, Map<String, Map<String, Long>> facets) {}

    /** @param passages pieces of text around what was found; marked with {@link Passage} parts, never with markup */
    record Hit(String id, String kind, String title, List<Passage> passages) {}

    record Passage(List<Part> parts) {}

    record Part(String text, boolean found) {}
}
