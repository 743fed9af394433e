package org.maschinenraum.search;

import static java.util.stream.Collectors.toCollection;

import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;

/** How a document lies in the index. A deleted one keeps its version and nothing else, so no older write brings it back. */
record StoredDocument(String kind, String title, String body, Set<String> tokens, Set<String> facets, boolean deleted) {

    static final StoredDocument DELETED = new StoredDocument("", "", "", Set.of(), Set.of(), true);

    static StoredDocument of(SearchDocument document) {
        var facets = document.facets().entrySet().stream()
                .map(facet -> Facets.encode(facet.getKey(), facet.getValue()))
                .collect(toCollection(TreeSet::new));
        facets.add(Facets.encode(Facets.KIND, document.kind()));
        return new StoredDocument(
                document.kind(), clean(document.title()), clean(document.body()), document.tokens(), facets, false);
    }

    /** Texts of PDFs write umlauts as two characters; and nobody smuggles in our marks for what was found. */
    private static String clean(String text) {
        return Passages.withoutMarks(Normalizer.normalize(text, Normalizer.Form.NFC));
    }
}
