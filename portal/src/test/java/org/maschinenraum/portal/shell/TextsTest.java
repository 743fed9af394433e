package org.maschinenraum.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path FILES = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)");

    /** A key given to {@code Texts}, the code of a refusal, or a method {@code textKey} of a constant. */
    private static final Pattern USED = Pattern.compile(
            "Texts\\.(?:of|has)\\(\\s*(?:\\w+,\\s*)?\"([a-z]+\\.[a-z0-9-]*[a-z0-9])\"|\"([a-z]+\\.refused-[a-z0-9-]*[a-z0-9])\"");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-z0-9-]+)\"");

    private static final Pattern WELL_FORMED = Pattern.compile("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*");

    private static final String SOURCE_TEXT = sources();

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyTextThatIsUsedExists(String language) {
        var missing = new TreeSet<>(literals(USED));
        missing.removeAll(keys(language));
        assertThat(missing).as("keys without a text").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyTextIsUsed(String language) {
        var literals = literals(LITERAL);
        var beginnings = literals.stream().filter(key -> key.endsWith("-")).collect(Collectors.toSet());
        var unused = new TreeSet<>(keys(language));
        unused.removeAll(literals);
        unused.removeIf(key -> beginnings.stream().anyMatch(key::startsWith));
        assertThat(unused).as("texts nobody shows").isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(keys("en")).isEqualTo(keys("de"));
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholdersInEachText() {
        assertThat(placeholders("en")).isEqualTo(placeholders("de"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void keysHaveTwoPartsInKebabCase(String language) {
        assertThat(keys(language)).allMatch(key -> WELL_FORMED.matcher(key).matches());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyTextIsAPatternAndNotEmpty(String language) {
        texts(language).forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThatCode(() -> new MessageFormat(text, Locale.of(language)))
                    .as(key)
                    .doesNotThrowAnyException();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void noKeyStandsTwice(String language) throws IOException {
        try (Stream<String> lines = Files.lines(file(language))) {
            var keys = lines.filter(line -> line.matches("[a-z]+\\..*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void numbersAndDatesAreWrittenAsGermansWriteThem() {
        assertThat(Texts.of(Locale.GERMAN, "shell.date-in-days", 1562)).isEqualTo("in 1.562 Tagen");
        assertThat(Texts.of(Locale.GERMAN, "shell.due-late", 1)).isEqualTo("1 Tag überfällig");
        assertThat(Texts.of(Locale.GERMAN, "shell.due-late", 2)).isEqualTo("2 Tage überfällig");
        assertThat(Texts.of(Locale.GERMAN, "shell.size-mb", 8.36)).isEqualTo("8,4 MB");
        assertThat(Texts.of(Locale.GERMAN, "strategy.outcome-at", LocalDate.of(2026, 12, 3)))
                .isEqualTo("03.12.2026");
    }

    @Test
    void inEnglishTheyAreWrittenAsTheEnglishWriteThem() {
        assertThat(Texts.of(Locale.ENGLISH, "shell.date-in-days", 1562)).isEqualTo("in 1,562 days");
        assertThat(Texts.of(Locale.ENGLISH, "shell.due-late", 1)).isEqualTo("1 day overdue");
        assertThat(Texts.of(Locale.ENGLISH, "shell.size-mb", 8.36)).isEqualTo("8.4 MB");
        assertThat(Texts.of(Locale.ENGLISH, "strategy.outcome-at", LocalDate.of(2026, 12, 3)))
                .isEqualTo("3 December 2026");
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(texts(language).keySet());
    }

    private static Map<String, Set<String>> placeholders(String language) {
        var placeholders = new TreeMap<String, Set<String>>();
        texts(language).forEach((key, text) -> placeholders.put(key, placeholdersOf(text)));
        return placeholders;
    }

    private static Set<String> placeholdersOf(String text) {
        return PLACEHOLDER.matcher(text).results().map(TextsTest::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(String language) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file(language), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }

    private static Path file(String language) {
        return FILES.resolve("translations_" + language + ".properties");
    }

    private static Set<String> literals(Pattern pattern) {
        return pattern.matcher(SOURCE_TEXT).results().map(TextsTest::key).collect(Collectors.toSet());
    }

    private static String key(MatchResult match) {
        return IntStream.rangeClosed(1, match.groupCount())
                .mapToObj(match::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextsTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
