package org.maschinenraum.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maschinenraum.embedded.Services;
import org.maschinenraum.search.Search.Hit;
import org.maschinenraum.search.Search.Result;

/** An index of its own on the real Elasticsearch, removed afterwards. */
class TestIndex implements AutoCloseable {

    static final String ALL = "public";

    final String alias = "test-" + UUID.randomUUID();
    final SearchConnection connection;
    final Questions questions = new Questions(CompoundWords.load(), StopWords.load());
    final Search search;
    final SearchIndex index;

    TestIndex() {
        var configuration = new SearchConfiguration();
        var properties = new SearchProperties(Services.forTests().elasticsearch(), "", "", alias);
        connection = new SearchConnection(properties);
        search = configuration.search(connection, properties);
        index = configuration.searchIndex(connection, properties);
    }

    void write(String id, String title, String body) {
        write(id, 1, title, body, Set.of(ALL), Map.of());
    }

    void write(String id, long version, String title, String body, Set<String> tokens, Map<String, String> facets) {
        index.write(new SearchDocument(id, version, "strategy", title, body, tokens, facets));
    }

    /** Makes visible what was written; without it that takes up to a second. */
    void refresh() {
        connection.ask(client -> client.indices().refresh(request -> request.index(alias)));
    }

    Result find(String text) {
        return find(text, Set.of(ALL));
    }

    Result find(String text, Set<String> tokens) {
        return search.find(new SearchQuery(text, tokens, Map.of(), 0, 10));
    }

    List<String> ids(String text) {
        return find(text).hits().stream().map(Hit::id).sorted().toList();
    }

    Set<String> indexes() {
        return connection
                .ask(client -> client.indices().getAlias(request -> request.index(alias + "-*")))
                .aliases()
                .keySet();
    }

    @Override
    public void close() throws IOException {
        indexes().forEach(name -> connection.ask(client -> client.indices().delete(it -> it.index(name))));
        connection.close();
    }
}
