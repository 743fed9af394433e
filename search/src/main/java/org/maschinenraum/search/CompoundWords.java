package org.maschinenraum.search;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes German compounds apart: from the left, the longest known word wins. The same rule as Elasticsearch's
 * {@code dictionary_decompounder}, which gives a document's words <em>or</em> their parts; a question needs all parts.
 */
class CompoundWords {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 25;
    private static final Pattern TAKES_LINKING_S = Pattern.compile(".*(?:ung|heit|keit|schaft|ion|tät|ing|tum)");
    private static final Set<String> LINKS = Set.of("s", "es", "n", "en", "e", "er", "ens", "nen");

    private final Set<String> words;

    CompoundWords(Set<String> words) {
        this.words = words.stream()
                .flatMap(CompoundWords::withLinkingS)
                .flatMap(CompoundWords::withoutUmlauts)
                .collect(toUnmodifiableSet());
    }

    static CompoundWords load() {
        return new CompoundWords(WordFile.words("words-de.txt"));
    }

    /** With forms that carry a linking s, and spellings without umlauts. */
    List<String> all() {
        return words.stream().sorted().toList();
    }

    Compound split(String word) {
        var letters = word.toLowerCase(Locale.GERMAN);
        var pieces = new ArrayList<Piece>();
        var unknown = 0;
        var at = 0;
        while (at < letters.length()) {
            var length = longestAt(letters, at);
            if (length > 0) {
                addUnknown(pieces, letters.substring(unknown, at));
                pieces.add(new Piece(letters.substring(at, at + length), true));
                unknown = at + length;
            }
            at += Math.max(length, 1);
        }
        addUnknown(pieces, letters.substring(unknown));
        return new Compound(List.copyOf(pieces));
    }

    private int longestAt(String letters, int at) {
        for (var length = Math.min(LONGEST, letters.length() - at); length >= SHORTEST; length--) {
            if (words.contains(letters.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /** What links two words, or ends the last, is nothing to look for. */
    private static void addUnknown(List<Piece> pieces, String rest) {
        var links = !pieces.isEmpty() && LINKS.contains(rest);
        if (!rest.isEmpty() && !links) {
            pieces.add(new Piece(rest, false));
        }
    }

    /** „stadt-entwicklungs-partnerschaft“: otherwise the s would be tried as the beginning of „spar“. */
    private static Stream<String> withLinkingS(String word) {
        return TAKES_LINKING_S.matcher(word).matches() ? Stream.of(word, word + "s") : Stream.of(word);
    }

    private static Stream<String> withoutUmlauts(String word) {
        return Stream.of(
                word,
                word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss"));
    }

    /** @param known whether the word list has it */
    record Piece(String text, boolean known) {}

    /** A word and its pieces in order. */
    record Compound(List<Piece> pieces) {

        /** Whether there are two words or more, and nothing but words. */
        boolean isSplit() {
            return pieces.size() > 1 && pieces.stream().allMatch(Piece::known);
        }

        /** Whether at least one of several pieces is a word; another may be a misspelt one. */
        boolean isPartlySplit() {
            return pieces.size() > 1 && pieces.stream().anyMatch(Piece::known);
        }

        /** The pieces that are long enough to be looked for. */
        List<String> parts() {
            return pieces.stream()
                    .map(Piece::text)
                    .filter(text -> text.length() >= SHORTEST)
                    .toList();
        }
    }
}
