package org.maschinenraum.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read has a key; a sentence in Java would stay German for everybody. */
class NoTextInJavaTest {

    private static final Path SOURCES = Path.of("src/main/java/org/maschinenraum/portal");

    /** Not read by people: comments, scripts, what goes to the log or explains a mistake of ours. */
    private static final Pattern SILENT = Pattern.compile(
            "\"\"\"[\\s\\S]*?\"\"\"|//[^\\n]*|/\\*[\\s\\S]*?\\*/|LOG\\.\\w+\\([^;]*;|Exception\\([^;]*;|\\.executeJs\\([^;]*;");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** Two words in a row, one word that begins with a capital, or a letter that only German has. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,} \\p{L}{2,}|^\\p{Lu}\\p{Ll}{2,}\\b|[äöüßÄÖÜ„“]");

    /** A key of the keyboard, a header of HTTP, a time zone. */
    private static final Pattern NAMES = Pattern.compile("Enter|[A-Z][a-z]+(-[A-Z][a-z]+)+|Europe/Berlin");

    @Test
    void pagesTakeEveryTextFromTheFiles() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            var texts = files.filter(file -> file.toString().matches(".*/(ui|shell)/.*\\.java"))
                    .flatMap(file -> textsIn(read(file)).map(text -> file.getFileName() + ": " + text));
            assertThat(texts).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Span(\"Noch offen\")",
                "setText(\"Speichern\")",
                "setAriaLabel(\"Schließen\")",
                "add(\"bitte warten, gleich\")"
            })
    void aTextIsNoticed(String code) {
        assertThat(textsIn(code)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Texts.of(\"task.key-open\")",
                "addClassName(\"mr-muted\")",
                "LOG.warn(\"The count of {} is not available\", key);",
                "// says \"Guten Tag\"",
                "new IllegalStateException(\"no such page\");"
            })
    void whatNobodyReadsIsNot(String code) {
        assertThat(textsIn(code)).isEmpty();
    }

    private static Stream<String> textsIn(String code) {
        return LITERAL.matcher(SILENT.matcher(code).replaceAll(""))
                .results()
                .map(NoTextInJavaTest::content)
                .filter(text -> WORDS.matcher(text).find())
                .filter(text -> !NAMES.matcher(text).matches());
    }

    private static String content(MatchResult literal) {
        return literal.group(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
