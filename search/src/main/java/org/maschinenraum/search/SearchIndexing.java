package org.maschinenraum.search;

import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** Writes to the index behind the alias, and replaces it. */
class SearchIndexing implements SearchIndex {

    private final IndexWriting writing;
    private final IndexLifecycle lifecycle;
    private final ReentrantLock rebuilding = new ReentrantLock();

    SearchIndexing(IndexWriting writing, IndexLifecycle lifecycle) {
        this.writing = writing;
        this.lifecycle = lifecycle;
    }

    @Override
    public void write(SearchDocument document) {
        writing.put(document.id(), document.version(), StoredDocument.of(document));
    }

    @Override
    public void delete(String id, long version) {
        writing.put(id, version, StoredDocument.DELETED);
    }

    @Override
    public void rebuild(Stream<SearchDocument> documents) {
        rebuilding.lock();
        try {
            fill(lifecycle.startBuilding(), documents);
        } finally {
            rebuilding.unlock();
        }
    }

    private void fill(String fresh, Stream<SearchDocument> documents) {
        try {
            writing.fill(documents);
            lifecycle.switchTo(fresh);
        } catch (RuntimeException e) {
            abandon(fresh, e);
            throw e;
        }
    }

    /** If not even that is possible, the next rebuild does it. */
    private void abandon(String fresh, RuntimeException cause) {
        try {
            lifecycle.abandon(fresh);
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }
}
