package org.maschinenraum.search;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Part of {@code ./dev bench}: searching through {@link Search} with a reader's rights, against the bare client asking for
 * the same words, facets and passages in the same index without rights; in turns, so that both meet the same moments.
 */
public final class SearchBench {

    private static final int DOCUMENTS = 10_000;
    private static final int WORDS_PER_DOCUMENT = 300;
    private static final int WARM_UP = 300;
    private static final int MEASURED = 1_500;
    private static final List<String> WORDS = List.of(
            "Klimaanpassung",
            "Mobilität",
            "Datenplattform",
            "Quartier",
            "Verwaltung",
            "Bürgerbeteiligung",
            "Starkregen",
            "Sensorik",
            "Zwilling",
            "Energie",
            "Wärmeplanung",
            "Innenstadt",
            "Barrierefreiheit",
            "Radverkehr",
            "Bildung",
            "Gesundheit",
            "Wasserstand",
            "Parkraum",
            "Stadtgrün",
            "Offenheit",
            "Vergabe",
            "Betrieb",
            "Förderung",
            "Region");

    private final Random random = new Random(20_26);
    private final TestIndex index = new TestIndex();
    private final Set<String> reader = tokens(0, 40);
    private final List<Long> ours = new ArrayList<>();
    private final List<Long> bare = new ArrayList<>();

    private SearchBench() {}

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException {
        var bench = new SearchBench();
        try (var index = bench.index) {
            bench.fill();
            bench.measure();
            bench.print();
        }
        System.exit(0);
    }

    private void fill() {
        IntStream.range(0, DOCUMENTS)
                .forEach(number -> index.write(
                        "d" + number,
                        1,
                        words(4),
                        words(WORDS_PER_DOCUMENT),
                        tokens(number % 73, number % 73 + 1),
                        Map.of("kind", "strategy")));
        index.refresh();
    }

    private static Set<String> tokens(int from, int to) {
        return Set.copyOf(IntStream.range(from, to)
                .mapToObj(number -> "project:" + number)
                .toList());
    }

    private String words(int count) {
        return String.join(
                " ", random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).toList());
    }

    private void measure() {
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            if (i == WARM_UP) {
                ours.clear();
                bare.clear();
            }
            String text = words(1 + i % 2);
            if (i % 2 == 0) {
                time(ours, () -> withRights(text));
                time(bare, () -> withoutRights(text));
            } else {
                time(bare, () -> withoutRights(text));
                time(ours, () -> withRights(text));
            }
        }
    }

    private static void time(List<Long> times, Runnable search) {
        long start = System.nanoTime();
        search.run();
        times.add(System.nanoTime() - start);
    }

    private void withRights(String text) {
        var found = index.search.find(new SearchQuery(text, reader, Map.of(), 0, 10));
        if (found.total() == 0 || found.total() > DOCUMENTS * 40L / 73 + 73) {
            throw new IllegalStateException(found.total() + " hits are not what this reader may see");
        }
    }

    /** The request that Search would send, less the filter by rights. */
    private void withoutRights(String text) {
        var everything = SearchRequest.of(it -> it.index(index.alias)
                .query(index.questions.exact(text))
                .size(10)
                .source(source -> source.filter(filter -> filter.includes("kind", "title")))
                .trackTotalHits(hits -> hits.enabled(true))
                .aggregations(
                        Facets.FIELD,
                        all -> all.terms(terms -> terms.field(Facets.FIELD).size(1_000)))
                .highlight(SearchRequests.passages()));
        var found = index.connection.ask(client -> client.search(everything, SearchQuerying.Source.class));
        if (found.hits().hits().size() != 10) {
            throw new IllegalStateException("no hits");
        }
    }

    private void print() {
        System.out.printf(Locale.ROOT, "%nSearch in %,d documents, %,d searches each:%n%n", DOCUMENTS, MEASURED);
        System.out.println("| | p50 | p95 |");
        System.out.println("|---|---|---|");
        row("through `search`, with rights", at(ours, 0.5), at(ours, 0.95));
        row("bare client, without", at(bare, 0.5), at(bare, 0.95));
        System.out.printf(
                Locale.ROOT,
                "| ratio | %.2f | %.2f |%n",
                at(ours, 0.5) / at(bare, 0.5),
                at(ours, 0.95) / at(bare, 0.95));
    }

    private static void row(String what, double half, double most) {
        System.out.printf(Locale.ROOT, "| %s | %.2f ms | %.2f ms |%n", what, half, most);
    }

    private static double at(List<Long> times, double share) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
    }
}
