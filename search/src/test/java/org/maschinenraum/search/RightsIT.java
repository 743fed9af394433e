package org.maschinenraum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.search.Search.Hit;
import org.maschinenraum.search.Search.Part;

/** Nothing gets through to a reader without the token. */
class RightsIT {

    private static final Set<String> OWNER = Set.of("strategy:1:content");
    private static final Set<String> OTHER = Set.of("strategy:2:content", "public");

    private TestIndex index;

    @BeforeEach
    void write() {
        index = new TestIndex();
        index.write(
                "strategy:1", 1, "Geheimplan Bamberg", "Das Wasserwerk wird verlegt.", OWNER, Map.of("state", "DRAFT"));
        index.write("strategy:2", 1, "Plan Gera", "Der Bahnhof wird verlegt.", OTHER, Map.of("state", "APPROVED"));
        index.refresh();
    }

    @AfterEach
    void remove() throws Exception {
        index.close();
    }

    @Test
    void hitsTotalAndFacetsAreThoseOfTheReader() {
        var found = index.find("verlegt", OTHER);
        assertThat(found.hits()).extracting(Hit::id).containsExactly("strategy:2");
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.facets()).isEqualTo(Map.of("kind", Map.of("strategy", 1L), "state", Map.of("APPROVED", 1L)));
    }

    @Test
    void anEmptyQuestionIsFilteredToo() {
        assertThat(index.find("", OTHER).total()).isEqualTo(1);
    }

    @Test
    void aFilterDoesNotWidenTheRights() {
        var drafts = new SearchQuery("verlegt", OTHER, Map.of("state", "DRAFT"), 0, 10);
        assertThat(index.search.find(drafts)).isEqualTo(new Search.Result(0, List.of(), Map.of()));
    }

    @Test
    void aWordOfAHiddenTextIsNotFoundAndNotCorrectedTo() {
        assertThat(index.find("Wasserwerk", OTHER).total()).isZero();
        assertThat(index.find("Waserwerk", OTHER).total()).isZero();
        assertThat(index.find("Waserwerk", OWNER).total()).isEqualTo(1);
    }

    @Test
    void suggestionsAreThoseOfTheReader() {
        assertThat(index.search.suggest("Geheim", OTHER)).isEmpty();
        assertThat(index.search.suggest("Geheim", OWNER)).containsExactly("Geheimplan Bamberg");
    }

    @Test
    void passagesComeFromReadableTextsOnly() {
        var words = index.find("verlegt", OTHER).hits().stream()
                .flatMap(hit -> hit.passages().stream())
                .flatMap(passage -> passage.parts().stream())
                .map(Part::text);
        assertThat(words).containsExactly("Der Bahnhof wird ", "verlegt", ".");
    }

    @Test
    void whoMayReadNothingFindsNothing() {
        assertThat(index.find("verlegt", Set.of())).isEqualTo(new Search.Result(0, List.of(), Map.of()));
        assertThat(index.search.suggest("Plan", Set.of())).isEmpty();
    }

    @Test
    void takingTheTokenFromTheDocumentHidesIt() {
        index.write("strategy:2", 2, "Plan Gera", "Der Bahnhof wird verlegt.", Set.of("group:9"), Map.of());
        index.refresh();
        assertThat(index.find("Bahnhof", OTHER).total()).isZero();
    }
}
