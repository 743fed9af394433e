package org.maschinenraum.search;

import static java.util.stream.Collectors.toMap;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.maschinenraum.search.SearchConnection.IndexMissing;

/** Asks the index on behalf of a reader. */
class SearchQuerying implements Search {

    private static final Result NOTHING = new Result(0, List.of(), Map.of());

    private final SearchConnection connection;
    private final SearchRequests requests;
    private final Questions questions;

    SearchQuerying(SearchConnection connection, SearchRequests requests, Questions questions) {
        this.connection = connection;
        this.requests = requests;
        this.questions = questions;
    }

    /** Similar words count only where the exact ones find nothing that this reader may see. */
    @Override
    public Result find(SearchQuery query) {
        if (query.tokens().isEmpty()) {
            return NOTHING;
        }
        var exact = result(requests.find(query, questions.exact(query.text())));
        return exact.total() > 0 || query.text().isBlank()
                ? exact
                : result(requests.find(query, questions.similar(query.text())));
    }

    @Override
    public List<String> suggest(String text, Set<String> tokens) {
        if (text.isBlank() || tokens.isEmpty()) {
            return List.of();
        }
        return hits(ask(requests.suggest(questions.titlesBeginning(text), tokens))).stream()
                .map(Hit::title)
                .distinct()
                .toList();
    }

    private Result result(SearchRequest request) {
        var response = ask(request);
        var total = response.hits().total();
        return new Result(total == null ? 0 : total.value(), hits(response), facets(response));
    }

    /** A rebuild may remove the old index under a running search: the second time the alias leads to the new one. */
    private SearchResponse<Source> ask(SearchRequest request) {
        try {
            return send(request);
        } catch (IndexMissing switched) {
            return sendAgain(request);
        }
    }

    private SearchResponse<Source> sendAgain(SearchRequest request) {
        try {
            return send(request);
        } catch (IndexMissing e) {
            throw new SearchUnavailable(e);
        }
    }

    private SearchResponse<Source> send(SearchRequest request) {
        return connection.ask(client -> client.search(request, Source.class));
    }

    private static List<Hit> hits(SearchResponse<Source> response) {
        return response.hits().hits().stream()
                .map(hit -> {
                    var source = Objects.requireNonNull(hit.source());
                    var passages = hit.highlight().getOrDefault("body", List.of()).stream()
                            .map(Passages::parse)
                            .toList();
                    return new Hit(Objects.requireNonNull(hit.id()), source.kind(), source.title(), passages);
                })
                .toList();
    }

    private static Map<String, Map<String, Long>> facets(SearchResponse<Source> response) {
        var counted = response.aggregations().get(Facets.FIELD);
        if (counted == null) {
            return Map.of();
        }
        return Facets.decode(counted.sterms().buckets().array().stream()
                .collect(toMap(
                        bucket -> bucket.key().stringValue(),
                        bucket -> bucket.docCount(),
                        (one, other) -> one,
                        LinkedHashMap::new)));
    }

    /** What of a stored document is read back. */
    record Source(String kind, String title) {}
}
