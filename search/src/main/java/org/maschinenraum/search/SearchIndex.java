package org.maschinenraum.search;

import java.util.stream.Stream;

/** Writes to the index; a conflict of versions is success. */
public interface SearchIndex {

    void write(SearchDocument document);

    /** Removes the document; an older write that arrives later does not bring it back. */
    void delete(String id, long version);

    /** Builds a fresh index from the given documents and switches the alias; searches never fail meanwhile. */
    void rebuild(Stream<SearchDocument> documents);
}
