package org.maschinenraum.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** Files of {@code config} with words separated by blanks, and comment lines. */
final class WordFile {

    private WordFile() {}

    static Set<String> words(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .filter(word -> !word.isBlank())
                .collect(toUnmodifiableSet());
    }

    static String text(String name) {
        try {
            return new ClassPathResource("search/" + name).getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
