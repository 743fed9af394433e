package org.maschinenraum.portal.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.shell.Texts;

class TemplatesInEachLanguageTest {

    private static final Path MAILS = Path.of("src/main/resources/mail");
    private static final Pattern FILE = Pattern.compile("(.+)_([a-z]{2})\\.txt");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    @Test
    void everyLetterIsWrittenInEveryLanguage() throws IOException {
        assertThat(kinds(Locale.GERMAN)).isNotEmpty();
        for (var language : Texts.LANGUAGES) {
            assertThat(kinds(language)).as(language.getLanguage()).isEqualTo(kinds(Locale.GERMAN));
        }
    }

    @Test
    void itSaysTheSameThingsInEveryLanguage() throws IOException {
        for (var kind : kinds(Locale.GERMAN)) {
            for (var language : Texts.LANGUAGES) {
                assertThat(placeholders(kind, language))
                        .as(kind + " in " + language)
                        .isEqualTo(placeholders(kind, Locale.GERMAN));
            }
        }
    }

    private static Set<String> kinds(Locale language) throws IOException {
        try (Stream<Path> files = Files.walk(MAILS)) {
            return files.map(file -> FILE.matcher(MAILS.relativize(file).toString()))
                    .filter(file -> file.matches() && file.group(2).equals(language.getLanguage()))
                    .map(file -> file.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> placeholders(String kind, Locale language) {
        var template = Template.of(kind, language);
        return PLACEHOLDER
                .matcher(template.subject() + "\n" + template.text())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
