package org.maschinenraum.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words of a question that nobody looks for. */
record StopWords(Set<String> words) {

    static StopWords load() {
        return new StopWords(WordFile.words("stopwords-de.txt"));
    }

    /** The given words without stop words; all of them if there is nothing else. */
    List<String> without(List<String> question) {
        var rest = question.stream()
                .filter(word -> !words.contains(word.toLowerCase(Locale.GERMAN)))
                .toList();
        return rest.isEmpty() ? question : rest;
    }
}
