package org.maschinenraum.search;

import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.search.Search.Hit;

/** The version decides, in whatever order writes arrive. */
class VersionsIT {

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
    void anOlderOrEqualWriteChangesNothing() {
        write(5, "Fünfte");
        write(4, "Vierte");
        write(5, "Andere Fünfte");
        assertThat(titles()).containsExactly("Fünfte");
    }

    @Test
    void aNewerWriteWins() {
        write(5, "Fünfte");
        write(6, "Sechste");
        assertThat(titles()).containsExactly("Sechste");
    }

    @Test
    void anOlderWriteDoesNotBringBackWhatWasDeleted() {
        write(5, "Fünfte");
        index.index.delete("strategy:1", 6);
        write(5, "Fünfte");
        assertThat(titles()).isEmpty();
    }

    @Test
    void anOlderDeletionChangesNothing() {
        write(5, "Fünfte");
        index.index.delete("strategy:1", 4);
        assertThat(titles()).containsExactly("Fünfte");
    }

    @Test
    void whatWasDeletedMayReturnWithANewerVersion() {
        index.index.delete("strategy:1", 6);
        write(7, "Siebte");
        assertThat(titles()).containsExactly("Siebte");
    }

    @Test
    void aDeletedDocumentLeavesNoText() {
        write(5, "Fünfte");
        index.index.delete("strategy:1", 6);
        index.refresh();
        var stored = index.connection.ask(
                client -> client.get(request -> request.index(index.alias).id("strategy:1"), StoredDocument.class));
        assertThat(stored.source()).isEqualTo(StoredDocument.DELETED);
    }

    @Test
    void isFoundWithinSecondsWithoutAnybodyRefreshing() {
        write(1, "Erste");
        var limit = Instant.now().plus(Duration.ofSeconds(3));
        while (index.find("").total() == 0 && Instant.now().isBefore(limit)) {
            Thread.onSpinWait();
        }
        assertThat(index.find("").total()).isEqualTo(1);
    }

    @Test
    void manyFirstWritersMakeOneIndex() throws Exception {
        var writes = range(0, 20)
                .mapToObj(i -> Executors.callable(() -> index.write("strategy:" + i, "Titel", "Text")))
                .toList();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var written : writers.invokeAll(writes)) {
                written.get();
            }
        }
        index.refresh();
        assertThat(index.find("").total()).isEqualTo(20);
        assertThat(index.indexes()).containsExactly(index.alias + "-000001");
    }

    @Test
    void aRefusalNamesTheDocumentButNotItsText() {
        assertThatIllegalStateException()
                .isThrownBy(() -> index.write("x".repeat(600), "Titel", "Geheimnis"))
                .withMessageContaining("400")
                .withMessageNotContaining("Geheimnis");
    }

    private void write(long version, String title) {
        index.write("strategy:1", version, title, "Text", Set.of(TestIndex.ALL), Map.of());
    }

    private Iterable<String> titles() {
        index.refresh();
        return index.find("").hits().stream().map(Hit::title).toList();
    }
}
