package org.maschinenraum.search;

import java.util.Map;
import java.util.Set;

/**
 * One findable thing.
 *
 * @param id {@code <kind>:<uuid>}
 * @param version external version: a write with a lower or equal one changes nothing
 * @param tokens object tokens of which a reader needs one ({@code public}, {@code strategy:…:content})
 * @param facets keyword fields to filter and count by, such as {@code state}
 */
public record SearchDocument(
        String id,
        long version,
        String kind,
        String title,
        String body,
        Set<String> tokens,
        Map<String, String> facets) {}
