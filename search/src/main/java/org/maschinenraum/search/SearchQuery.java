package org.maschinenraum.search;

import java.util.Map;
import java.util.Set;

/**
 * What is looked for, and on whose behalf.
 *
 * @param tokens what the reader may see; an empty set finds nothing
 * @param filters facet name to wanted value
 * @param from first hit, counted from 0
 */
public record SearchQuery(String text, Set<String> tokens, Map<String, String> filters, int from, int size) {}
