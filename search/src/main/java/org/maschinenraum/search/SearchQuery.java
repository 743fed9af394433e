package org.maschinenraum.search;

import java.util.Map;
import java.util.Set;

/**
 * What is looked for, and on whose behalf.
 *
 * @param text blank finds all the reader may see
 * @param tokens what the reader may see; an empty set finds nothing
 * @param filters facet name to wanted value; {@code kind} is a facet of every document
 * @param from first hit, counted from 0; beyond 10,000 there are no hits, only their number
 */
public record SearchQuery(String text, Set<String> tokens, Map<String, String> filters, int from, int size) {}
