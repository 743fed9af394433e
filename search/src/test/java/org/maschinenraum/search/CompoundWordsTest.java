package org.maschinenraum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maschinenraum.search.CompoundWords.Piece;

class CompoundWordsTest {

    private static final CompoundWords GERMAN = CompoundWords.load();

    @ParameterizedTest
    @CsvSource({
        "Klimaanpassungsstrategie, klima anpassungs strategie",
        "Stadtentwicklungspartnerschaften, stadt entwicklungs partnerschaft",
        "Beteiligungsportal, beteiligungs portal",
        "Bürgerbeteiligung, bürger beteiligung",
        "Buergerbeteiligung, buerger beteiligung",
        "Straßenbeleuchtung, straße beleuchtung",
        "Verkehrsdatenplattform, verkehrs daten plattform",
        "Datenzwilling, daten zwilling",
        "Wärmeplanung, wärme planung"
    })
    void splitsCompoundsAndTheirLinks(String word, String parts) {
        var compound = GERMAN.split(word);
        assertThat(compound.isSplit()).isTrue();
        assertThat(compound.parts()).containsExactly(parts.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Abbildung",
                "Beteiligung",
                "Strategie",
                "Haushalt",
                "Bürgermeister",
                "Verwaltung",
                "Zusammenhang"
            })
    void leavesWholeWordsWhole(String word) {
        assertThat(GERMAN.split(word).isPartlySplit()).isFalse();
    }

    @Test
    void tellsWhatItDoesNotKnow() {
        var compound = GERMAN.split("Klimaanpasung");
        assertThat(compound.isSplit()).isFalse();
        assertThat(compound.pieces()).containsExactly(new Piece("klima", true), new Piece("anpasung", false));
    }

    @Test
    void theLongestWordWins() {
        var words = new CompoundWords(Set.of("haus", "haushalt", "plan"));
        assertThat(words.split("haushaltsplan").parts()).containsExactly("haushalt", "plan");
    }

    @Test
    void theListHoldsOnlyWordsTheIndexCanUse() {
        assertThat(WordFile.words("words-de.txt"))
                .hasSizeGreaterThan(2_000)
                .allMatch(word -> word.matches("[a-zäöüß]{3,25}"));
    }
}
