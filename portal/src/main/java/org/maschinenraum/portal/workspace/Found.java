package org.maschinenraum.portal.workspace;

import java.util.List;
import java.util.Map;
import org.maschinenraum.search.Search.Passage;

/**
 * One page of what was found.
 *
 * @param total over all pages
 * @param facets facet name to value to count; empty where counts are not known
 * @param plain true: the index cannot be asked, this is a list of titles from the database
 */
public record Found(long total, List<Item> items, Map<String, Map<String, Long>> facets, boolean plain) {

    /** Items on a page. */
    public static final int PAGE_SIZE = 10;

    public int pages() {
        return Math.toIntExact(Math.ceilDiv(total, PAGE_SIZE));
    }

    /** @param path page of the portal */
    public record Item(String kind, String title, List<Passage> passages, String path) {}
}
