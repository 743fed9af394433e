package org.maschinenraum.search;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sends documents. Only ever through an alias: an index that is gone must not come back without its mappings. */
class IndexWriting {

    private static final int BATCH = 500;
    private static final int BATCH_CHARACTERS = 2_000_000;
    private static final int ATTEMPTS = 3;
    private static final int CONFLICT = 409;
    private static final int MISSING = 404;
    private static final int REFUSED = 400;

    private final SearchConnection connection;
    private final IndexLifecycle lifecycle;

    IndexWriting(SearchConnection connection, IndexLifecycle lifecycle) {
        this.connection = connection;
        this.lifecycle = lifecycle;
    }

    /**
     * Writes to the live index and, while a rebuild runs, to the fresh one. One request resolves both aliases at one moment:
     * if there was no rebuild at that moment, a later one reads the database after this change was committed.
     */
    void put(String id, long version, StoredDocument document) {
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (isLiveAfter(id, version, document)) {
                return;
            }
            lifecycle.createIfMissing();
        }
        throw new SearchUnavailable(new IOException("No index behind alias " + lifecycle.alias()));
    }

    /** Sends everything to the index being built. */
    void fill(Stream<SearchDocument> documents) {
        var batch = new Batch(lifecycle.building());
        documents.forEach(document -> {
            batch.add(document);
            if (batch.isFull()) {
                send(batch.take());
            }
        });
        send(batch.take());
    }

    private boolean isLiveAfter(String id, long version, StoredDocument document) {
        var operations = List.of(
                operation(lifecycle.building(), id, version, document),
                operation(lifecycle.alias(), id, version, document));
        var items = connection
                .ask(client -> client.bulk(bulk -> bulk.operations(operations)))
                .items();
        refuseUnless(isWritten(items.getFirst()) || isMissing(items.getFirst()), items.getFirst());
        refuseUnless(isWritten(items.getLast()) || isMissing(items.getLast()), items.getLast());
        return isWritten(items.getLast());
    }

    private void send(List<BulkOperation> operations) {
        if (operations.isEmpty()) {
            return;
        }
        connection
                .askPatiently(client -> client.bulk(bulk -> bulk.operations(operations)))
                .items()
                .forEach(item -> refuseUnless(isWritten(item), item));
    }

    private static BulkOperation operation(String alias, String id, long version, StoredDocument document) {
        return BulkOperation.of(operation -> operation.index(index -> index.index(alias)
                .requireAlias(true)
                .id(id)
                .version(version)
                .versionType(VersionType.External)
                .document(document)));
    }

    /** A conflict means that this version or a later one is there already. */
    private static boolean isWritten(BulkResponseItem item) {
        return item.error() == null || item.status() == CONFLICT;
    }

    private static boolean isMissing(BulkResponseItem item) {
        return item.status() == MISSING;
    }

    /** Only the kind of error: its reason may repeat words of the document. */
    private static void refuseUnless(boolean acceptable, BulkResponseItem item) {
        if (acceptable) {
            return;
        }
        var kind = item.error() == null ? "" : item.error().type();
        var message = "Elasticsearch answered %d %s for %s".formatted(item.status(), kind, item.id());
        throw item.status() == REFUSED
                ? new IllegalStateException(message)
                : new SearchUnavailable(new IOException(message));
    }

    /** Bounded by number and length: one request must not become too large for the server. */
    private static class Batch {

        private final String alias;
        private final List<BulkOperation> operations = new ArrayList<>();
        private int characters;

        Batch(String alias) {
            this.alias = alias;
        }

        void add(SearchDocument document) {
            operations.add(operation(alias, document.id(), document.version(), StoredDocument.of(document)));
            characters += document.body().length();
        }

        boolean isFull() {
            return operations.size() >= BATCH || characters >= BATCH_CHARACTERS;
        }

        List<BulkOperation> take() {
            var taken = List.copyOf(operations);
            operations.clear();
            characters = 0;
            return taken;
        }
    }
}
