package org.maschinenraum.search;

import java.util.LinkedHashMap;
import java.util.Map;

/** All facets lie in one field as {@code name=value}: one aggregation counts them all, and new names need no mapping. */
final class Facets {

    static final String KIND = "kind";
    static final String FIELD = "facets";

    private Facets() {}

    static String encode(String name, String value) {
        if (name.indexOf('=') >= 0) {
            throw new IllegalArgumentException("A facet's name must not contain '=': " + name);
        }
        return name + '=' + value;
    }

    /** @param counts by encoded facet, in the order to keep */
    static Map<String, Map<String, Long>> decode(Map<String, Long> counts) {
        var facets = new LinkedHashMap<String, Map<String, Long>>();
        counts.forEach((encoded, count) -> {
            var split = encoded.indexOf('=');
            facets.computeIfAbsent(encoded.substring(0, split), name -> new LinkedHashMap<>())
                    .put(encoded.substring(split + 1), count);
        });
        return facets;
    }
}
