package org.maschinenraum.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a German question finds in German texts. */
class GermanIT {

    private static TestIndex index;

    @BeforeAll
    static void write() {
        index = new TestIndex();
        index.write("climate", "Vorlage 12", "Der Rat beschließt die Klimaanpassungsstrategie der Stadt Bamberg.");
        index.write("street", "Vorlage 13", "Die Straße am Fluß wird im Sommer gesperrt.");
        index.write("citizens", "Vorlage 14", "Eine Bürgerbeteiligung fand statt; Städtebaufördermittel flossen.");
        index.write("portal", "Vorlage 15", "Das Beteiligungsportal und die Entwicklungspartnerschaften wachsen.");
        index.write(
                "heat",
                "Vorlage 16",
                "Über das Wärme- und Kältenetz sowie die Mobilitäts-\nwende und die Wärme-\nund Kälteplanung.");
        index.write(
                "decomposed",
                "Vorlage 17",
                "Gefo\u0308rdert wird die U\u0308berwachung der Luftqualita\u0308t im Kraft\u00ADwerk; \uFB01nanziert.");
        index.write("crowd", "Zwergpinguinhaus", "Gesamtbetrachtung, Abbildung 3, Beteiligung der Verwaltung.");
        index.refresh();
    }

    @AfterAll
    static void remove() throws Exception {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anpassung",
                "Klima",
                "Strategie",
                "klimaanpassung",
                "Klimaanpassung",
                "Anpassungsstrategie",
                "Klimaanpassungsstrategien",
                "Strategien zur Anpassung",
                "KLIMA-ANPASSUNG",
                "Klima Bamberg"
            })
    void findsACompoundByItsParts(String question) {
        assertThat(index.ids(question)).contains("climate");
    }

    @ParameterizedTest
    @CsvSource({
        "Partnerschaft, portal",
        "Portal, portal",
        "Entwicklung, portal",
        "Entwicklungspartnerschaft, portal",
        "Fördermittel, citizens",
        "Städtebau, citizens",
        "Wende, heat",
        "Mobilitätswende, heat",
        "Mobilität, heat",
        "Kälteplanung, heat",
        "Planung, heat"
    })
    void isNotMisledByTheLinkingSNorByHyphens(String question, String id) {
        assertThat(index.ids(question)).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "Strasse, street",
        "Straße, street",
        "STRASSE, street",
        "Fluss, street",
        "Buergerbeteiligung, citizens",
        "Bürgerbeteiligung, citizens",
        "Burgerbeteiligung, citizens",
        "Buerger, citizens",
        "Beteiligung von Bürgern, citizens",
        "Stadt, climate",
        "gefördert, decomposed",
        "Überwachung, decomposed",
        "Luftqualität, decomposed",
        "Kraftwerk, decomposed",
        "finanziert, decomposed"
    })
    void umlautsAndSharpSMayBeWrittenInAnyWay(String question, String id) {
        assertThat(index.ids(question)).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "Klimaanpasung, climate",
        "Klimanpassung, climate",
        "Anpasung, climate",
        "Stratgie, climate",
        "Klimaanpassungstrategie, climate",
        "Kilmaanpassung, climate",
        "Bürgerbeteilgung, citizens",
        "Beteiligungsprotal, portal"
    })
    void findsInSpiteOfTypos(String question, String id) {
        assertThat(index.ids(question)).contains(id);
    }

    @Test
    void needsAllPartsOfACompound() {
        assertThat(index.ids("Klimaschutz")).isEmpty();
        assertThat(index.ids("Klimaplanung")).isEmpty();
    }

    @Test
    void needsAllOfAFewWords() {
        assertThat(index.ids("Klima Straße")).isEmpty();
        assertThat(index.ids("Straße im Sommer")).containsExactly("street");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bildung", "Amt", "Samt", "Teil"})
    void doesNotFindWordsThatMerelyHappenToBeInsideOthers(String question) {
        assertThat(index.ids(question)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zwergpinguin", "zwergping", "Zwergpinguinhäuser"})
    void findsTheBeginningOfAWordNobodyListed(String question) {
        assertThat(index.ids(question)).containsExactly("crowd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"???", "\"", "*", "()", "AND OR", "title:x", "<b>", "\\", "\uE000"})
    void punctuationIsHarmless(String question) {
        assertThat(index.ids(question)).isEmpty();
    }

    @Test
    void anEmptyQuestionFindsAll() {
        assertThat(index.find(" ").total()).isEqualTo(7);
    }
}
