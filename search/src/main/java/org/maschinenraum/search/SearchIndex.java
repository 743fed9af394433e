package org.maschinenraum.search;

import java.util.stream.Stream;

/** Writes to the index; a conflict of versions is success. */
public interface SearchIndex {

    /** @throws SearchUnavailable if the index cannot be written now */
    void write(SearchDocument document);

    /** Removes the document; an older write that arrives later does not bring it back. */
    void delete(String id, long version);

    /**
     * Builds a fresh index from the given documents and switches the alias; searches never fail meanwhile.
     *
     * @param documents lazy: it must not read the database before the first document is pulled, because only from then on
     *     concurrent writes reach the fresh index too
     */
    void rebuild(Stream<SearchDocument> documents);
}
