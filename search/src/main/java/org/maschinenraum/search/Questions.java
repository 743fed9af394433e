package org.maschinenraum.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Turns what a person typed into a query. Every word must be found, in the title or the body: as it is, as the beginning of
 * a word, or through all its parts. From four words on, a quarter may be missing.
 */
class Questions {

    private static final List<String> FIELDS = List.of("title^3", "body");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.,'’&+#§]+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}§]+|[^\\p{L}\\p{N}+#]+$");
    private static final int MOST_WORDS = 24;
    private static final int LONGEST_WORD = 100;
    private static final int SHORTEST_BEGINNING = 5;
    /** None below four letters, where everything resembles everything; one below eight, otherwise two. */
    private static final String SLIPS = "AUTO:4,8";

    private static final String MOST_OF_THEM = "3<75%";

    private final CompoundWords compounds;
    private final StopWords stopWords;

    Questions(CompoundWords compounds, StopWords stopWords) {
        this.compounds = compounds;
        this.stopWords = stopWords;
    }

    /** As typed. */
    Query exact(String text) {
        return all(text, this::exactly);
    }

    /** Allowing for slips of the pen. */
    Query similar(String text) {
        return all(text, this::similarly);
    }

    /** Titles with words that begin like the words typed; those that begin so themselves come first. */
    Query titlesBeginning(String text) {
        return Query.of(query -> query.bool(both -> both.must(must -> must.match(
                        it -> it.field("title.beginnings").query(text).operator(Operator.And)))
                .should(should -> should.prefix(
                        it -> it.field("title.whole").value(text.strip()).boost(4f)))));
    }

    private Query all(String text, Function<String, Query> clause) {
        var clauses = words(text).stream().map(clause).toList();
        if (clauses.isEmpty()) {
            return Query.of(query -> text.isBlank() ? query.matchAll(it -> it) : query.matchNone(it -> it));
        }
        return Query.of(query -> query.bool(it -> it.should(clauses).minimumShouldMatch(MOST_OF_THEM)));
    }

    List<String> words(String text) {
        var words = NO_WORD.splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFC))
                .map(word -> EDGES.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(LONGEST_WORD, word.length())))
                .limit(MOST_WORDS)
                .toList();
        return stopWords.without(words);
    }

    private Query exactly(String word) {
        var ways = new ArrayList<Query>();
        ways.add(whole(word, 4f));
        if (word.length() >= SHORTEST_BEGINNING) {
            ways.add(beginning(word));
        }
        var compound = compounds.split(word);
        if (compound.isSplit()) {
            ways.add(
                    allOf(compound.parts().stream().map(part -> whole(part, 1f)).toList()));
        }
        return best(ways);
    }

    private Query similarly(String word) {
        var ways = new ArrayList<Query>();
        ways.add(exactly(word));
        ways.add(nearly(word));
        var compound = compounds.split(word);
        if (compound.isPartlySplit()) {
            ways.add(allOf(compound.parts().stream().map(Questions::nearly).toList()));
        }
        return best(ways);
    }

    private static Query whole(String word, float boost) {
        return Query.of(query -> query.multiMatch(
                it -> it.query(word).fields(FIELDS).operator(Operator.And).boost(boost)));
    }

    private static Query beginning(String word) {
        return Query.of(query -> query.multiMatch(it ->
                it.query(word).fields(FIELDS).type(TextQueryType.BoolPrefix).operator(Operator.And)));
    }

    private static Query nearly(String word) {
        return Query.of(query -> query.multiMatch(
                it -> it.query(word).fields(FIELDS).operator(Operator.And).fuzziness(SLIPS)));
    }

    private static Query allOf(List<Query> parts) {
        return Query.of(query -> query.bool(it -> it.must(parts)));
    }

    private static Query best(List<Query> ways) {
        return Query.of(query -> query.disMax(it -> it.queries(ways).tieBreaker(0.1)));
    }
}
