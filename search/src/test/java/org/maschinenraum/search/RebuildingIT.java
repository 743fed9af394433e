package org.maschinenraum.search;

import static java.util.Objects.requireNonNull;
import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The index is replaced while people search and write. */
class RebuildingIT {

    private static final int DOCUMENTS = 1_000;
    private static final int THREADS = 4;

    private TestIndex index;

    @BeforeEach
    void open() {
        index = new TestIndex();
    }

    @AfterEach
    void remove() throws Exception {
        index.close();
    }

    @Test
    void holdsExactlyWhatWasGiven() {
        index.write("strategy:stray", "Rest", "Was die Datenbank nicht mehr kennt");
        index.index.rebuild(rangeClosed(1, DOCUMENTS).mapToObj(i -> document(i, 0)));
        assertThat(index.find("").total()).isEqualTo(DOCUMENTS);
        assertThat(index.indexes()).containsExactly(index.alias + "-000002");
    }

    @Test
    void aFailedRebuildLeavesTheOldIndexAsItWas() {
        index.write("strategy:1", "Titel", "Text");
        var broken = Stream.of(1, 2).map(i -> {
            if (i == 2) {
                throw new IllegalStateException("the database went away");
            }
            return document(i, 9);
        });
        assertThatThrownBy(() -> index.index.rebuild(broken)).hasMessage("the database went away");
        index.refresh();
        assertThat(index.find("").hits()).extracting(Search.Hit::title).containsExactly("Titel");
        assertThat(index.indexes()).containsExactly(index.alias + "-000001");
    }

    @Test
    void whatABrokenRebuildLeftBehindGoesWithTheNext() {
        index.write("strategy:1", "Titel", "Text");
        var lifecycle = new IndexLifecycle(index.connection, index.alias, IndexDefinition.load(CompoundWords.load()));
        lifecycle.startBuilding();
        index.index.rebuild(Stream.of(document(1, 0)));
        assertThat(index.find("").total()).isEqualTo(1);
        assertThat(index.indexes()).containsExactly(index.alias + "-000003");
    }

    @Test
    void aWriteDuringTheRebuildIsNewerThanWhatTheRebuildRead() {
        index.index.rebuild(Stream.of(1, 2).map(i -> {
            index.index.write(document(1, 7));
            index.index.delete("strategy:2", 7);
            return document(i, 0);
        }));
        assertThat(index.find("").hits()).extracting(Search.Hit::title).containsExactly("Titel 1 Fassung 7");
    }

    @Test
    void noSearchFailsAndNoWriteIsLostMeanwhile() throws Exception {
        var database = new ConcurrentHashMap<Integer, Long>();
        rangeClosed(1, DOCUMENTS).forEach(i -> database.put(i, 0L));
        index.index.rebuild(all(database));
        var going = new AtomicBoolean(true);
        var versions = new AtomicLong();
        var searches = new AtomicLong();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var busy = IntStream.range(0, THREADS)
                    .mapToObj(thread -> threads.submit(() -> repeat(going, round -> {
                        change(database, DOCUMENTS / 2 + THREADS * (round % 300) + thread, versions.incrementAndGet());
                        assertThat(index.find("Titel").total()).isPositive();
                        searches.incrementAndGet();
                    })))
                    .toList();
            for (var rebuild = 0; rebuild < 5; rebuild++) {
                index.index.rebuild(all(database));
            }
            going.set(false);
            await(busy);
        }
        index.refresh();
        assertThat(searches.get()).isGreaterThan(THREADS);
        assertThat(index.find("").total()).isEqualTo(database.size());
        assertThat(index.indexes()).containsExactly(index.alias + "-000007");
        database.forEach((i, edition) ->
                assertThat(title(i)).isEqualTo(document(i, edition).title()));
    }

    /** First the truth, then the index, as the outbox does it: some are new, some change, some go. */
    private void change(Map<Integer, Long> database, int i, long version) {
        if (version % 5 == 0) {
            database.remove(i);
            index.index.delete("strategy:" + i, version);
        } else {
            database.put(i, version);
            index.index.write(document(i, version));
        }
    }

    /** As a rebuild reads the database: lazily, and with a version below all others. */
    private static Stream<SearchDocument> all(Map<Integer, Long> database) {
        return Stream.of(database)
                .flatMap(it -> it.entrySet().stream())
                .map(row -> document(row.getKey(), row.getValue(), 0));
    }

    private static void repeat(AtomicBoolean going, IntConsumer action) {
        for (var round = 0; going.get(); round++) {
            action.accept(round);
        }
    }

    private static void await(List<? extends Future<?>> all) throws InterruptedException, ExecutionException {
        for (var one : all) {
            one.get();
        }
    }

    private String title(int i) {
        var stored = index.connection.ask(
                client -> client.get(it -> it.index(index.alias).id("strategy:" + i), StoredDocument.class));
        return requireNonNull(stored.source()).title();
    }

    private static SearchDocument document(int i, long edition) {
        return document(i, edition, edition);
    }

    private static SearchDocument document(int i, long edition, long version) {
        var title = "Titel %d Fassung %d".formatted(i, edition);
        return new SearchDocument("strategy:" + i, version, "strategy", title, "Text", Set.of(TestIndex.ALL), Map.of());
    }
}
