package org.maschinenraum.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import java.util.Set;

/** Requests to the index. None is built without the reader's tokens. */
class SearchRequests {

    /** How deep Elasticsearch lets anybody page. */
    private static final int DEEPEST = 10_000;

    private static final int SUGGESTIONS = 8;
    private static final int FACET_VALUES = 1_000;
    private static final int PASSAGES = 3;
    private static final int PASSAGE_LENGTH = 160;
    private static final String WHOLE_TITLE = "title.whole";

    private final String alias;

    SearchRequests(String alias) {
        this.alias = alias;
    }

    SearchRequest find(SearchQuery query, Query question) {
        var from = Math.clamp(query.from(), 0, DEEPEST);
        return base().query(all -> all.bool(it -> {
                    query.filters().forEach((name, value) -> it.filter(facet(name, value)));
                    return it.filter(tokens(query.tokens())).must(question);
                }))
                .from(from)
                .size(Math.clamp(query.size(), 0, DEEPEST - from))
                .trackTotalHits(it -> it.enabled(true))
                .aggregations(
                        Facets.FIELD,
                        all -> all.terms(it -> it.field(Facets.FIELD).size(FACET_VALUES)))
                .highlight(passages())
                .build();
    }

    SearchRequest suggest(Query beginning, Set<String> tokens) {
        return base().query(all -> all.bool(it -> it.filter(tokens(tokens)).must(beginning)))
                .size(SUGGESTIONS)
                .collapse(it -> it.field(WHOLE_TITLE))
                .sort(it -> it.score(score -> score))
                .sort(it -> it.field(field -> field.field(WHOLE_TITLE).order(SortOrder.Asc)))
                .build();
    }

    /** A missing index is an empty one: nothing was written yet. */
    private SearchRequest.Builder base() {
        return new SearchRequest.Builder()
                .index(alias)
                .ignoreUnavailable(true)
                .allowPartialSearchResults(false)
                .source(source -> source.filter(it -> it.includes("kind", "title")));
    }

    private static Query tokens(Set<String> tokens) {
        var values = tokens.stream().map(FieldValue::of).toList();
        return Query.of(query -> query.terms(it -> it.field("tokens").terms(any -> any.value(values))));
    }

    private static Query facet(String name, String value) {
        return Query.of(query -> query.term(it -> it.field(Facets.FIELD).value(Facets.encode(name, value))));
    }

    /** From the term vectors: cutting the text of a long PDF into sentences took six times as long. */
    static Highlight passages() {
        return Highlight.of(highlight -> highlight
                .type(HighlighterType.FastVector)
                .order(HighlighterOrder.Score)
                .preTags(Passages.FOUND)
                .postTags(Passages.END)
                .fragmentSize(PASSAGE_LENGTH)
                .numberOfFragments(PASSAGES)
                .fields(NamedValue.of("body", HighlightField.of(it -> it))));
    }
}
