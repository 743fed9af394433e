package org.maschinenraum.search;

import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.maschinenraum.search.Search.Hit;
import org.maschinenraum.search.Search.Part;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an answer consists of: hits in order, passages, counts, suggestions, pages. */
class AnswersIT {

    private static final Logger LOG = LoggerFactory.getLogger(AnswersIT.class);
    private static final int MANY = 10_500;

    private static TestIndex index;
    private static TestIndex crowd;

    @BeforeAll
    static void write() {
        index = new TestIndex();
        index.write(
                "a",
                1,
                "Smart City Bamberg",
                "Wasser. ".repeat(200) + "Ein <b>Baum</b> & ein \uE000Strauch\uE001.",
                Set.of(TestIndex.ALL),
                Map.of("state", "DRAFT"));
        index.write(
                "b",
                1,
                "Baumpflege",
                "Klima. Schutz. Konzept. " + "Gärten. ".repeat(300) + "Zwei Klimaschutzkonzepte.",
                Set.of(TestIndex.ALL),
                Map.of("state", "DRAFT"));
        index.write(
                "c", 1, "Smart City Bamberg", "Zweite Fassung.", Set.of(TestIndex.ALL), Map.of("state", "APPROVED"));
        index.write("d", 1, "Bürger planen smarte Bauten", "Text.", Set.of(TestIndex.ALL), Map.of("state", "APPROVED"));
        index.refresh();
        crowd = new TestIndex();
        crowd.index.rebuild(rangeClosed(1, MANY).mapToObj(AnswersIT::strategy));
    }

    @AfterAll
    static void remove() throws Exception {
        index.close();
        crowd.close();
    }

    @Test
    void markupAndForeignMarksStayText() {
        var parts =
                index.find("Strauch").hits().getFirst().passages().getFirst().parts();
        assertThat(parts).contains(new Part("Strauch", true));
        assertThat(parts).extracting(Part::text).anyMatch(text -> text.contains("<b>Baum</b> & ein "));
    }

    @Test
    void theWholeCompoundIsMarkedWhereAPartWasLookedFor() {
        var parts =
                crowd.find("Anpassung").hits().getFirst().passages().getFirst().parts();
        assertThat(parts).contains(new Part("Klimaanpassungsstrategie", true));
    }

    @Test
    void aCompoundIsMarkedOnceThoughAllItsPartsWereLookedFor() {
        var parts = crowd.find("Klima Anpassung Strategie")
                .hits()
                .getFirst()
                .passages()
                .getFirst()
                .parts();
        assertThat(parts).filteredOn(Part::found).containsExactly(new Part("Klimaanpassungsstrategie", true));
    }

    @Test
    void passagesShowTheWordAndItsPartsOverALongText() {
        var found = index.find("Klimaschutzkonzept").hits().getFirst().passages().stream()
                .flatMap(passage -> passage.parts().stream())
                .filter(Part::found);
        assertThat(found).extracting(Part::text).contains("Klimaschutzkonzepte", "Klima", "Schutz", "Konzept");
    }

    @Test
    void theTitleWeighsMore() {
        assertThat(index.find("Baum").hits()).extracting(Hit::id).containsExactly("b", "a");
    }

    @Test
    void facetsCountAndFilter() {
        assertThat(index.find("").facets())
                .isEqualTo(Map.of("kind", Map.of("strategy", 4L), "state", Map.of("DRAFT", 2L, "APPROVED", 2L)));
        var approved =
                new SearchQuery("", Set.of(TestIndex.ALL), Map.of("state", "APPROVED", "kind", "strategy"), 0, 10);
        assertThat(index.search.find(approved).hits()).extracting(Hit::id).containsExactlyInAnyOrder("c", "d");
    }

    @Test
    void suggestsEachTitleOnceThoseThatBeginSoFirst() {
        assertThat(suggest("sm")).containsExactly("Smart City Bamberg", "Bürger planen smarte Bauten");
        assertThat(suggest("Buerg")).containsExactly("Bürger planen smarte Bauten");
        assertThat(suggest("smart city ba")).containsExactly("Smart City Bamberg");
        assertThat(suggest("unbekannt")).isEmpty();
        assertThat(suggest(" ")).isEmpty();
    }

    @Test
    void suggestsEightAtMost() {
        assertThat(crowd.search.suggest("Strategie", Set.of(TestIndex.ALL))).hasSize(8);
    }

    @Test
    void pagesUpToTenThousandAndCountsBeyond() {
        assertThat(page(9_995, 10).hits()).hasSize(5);
        assertThat(page(20_000, 10).hits()).isEmpty();
        assertThat(page(20_000, 10).total()).isEqualTo(MANY);
        assertThat(page(10, 10).hits())
                .hasSize(10)
                .doesNotContainAnyElementsOf(page(0, 10).hits());
    }

    @Test
    void tellsHowLongSearchesTake() {
        for (var question : List.of("Anpassung", "Klimaanpassung Bamberg", "Klimaanpasung", "")) {
            var start = Instant.now();
            rangeClosed(1, 20).forEach(i -> crowd.find(question));
            var each = Duration.between(start, Instant.now()).dividedBy(20);
            LOG.info("„{}“ in {} documents: {} ms", question, MANY, each.toMillis());
        }
        assertThat(crowd.find("Anpassung").total()).isEqualTo(MANY);
    }

    private static List<String> suggest(String text) {
        return index.search.suggest(text, Set.of(TestIndex.ALL));
    }

    private static Search.Result page(int from, int size) {
        return crowd.search.find(new SearchQuery("Anpassung", Set.of(TestIndex.ALL), Map.of(), from, size));
    }

    private static SearchDocument strategy(int i) {
        var body = "Kapitel %d. ".formatted(i) + "Die Stadt plant Wege, Plätze und Daten. ".repeat(30)
                + "Die Klimaanpassungsstrategie für Bamberg liegt vor.";
        return new SearchDocument(
                "strategy:" + i,
                1,
                "strategy",
                "Strategie " + i,
                body,
                Set.of(TestIndex.ALL),
                Map.of("state", "S" + i % 7));
    }
}
