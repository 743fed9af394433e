package org.maschinenraum.processes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each model in {@code broken/} breaks one rule and says at its top what is to be found. */
class BrokenModelTest {

    private static final Path FIXTURES = Path.of("src/test/resources");
    private static final Pattern EXPECTED = Pattern.compile("<!-- expected: (.+) -->");

    @Test
    void findsNothingInTheSoundModel() throws IOException {
        assertThat(findings(FIXTURES.resolve("sound.bpmn"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("brokenModels")
    void findsWhatIsBroken(Path model) throws IOException {
        assertThat(findings(model)).containsExactlyInAnyOrderElementsOf(expected(model));
    }

    @Test
    void breaksEveryRule() throws IOException {
        try (Stream<Path> models = brokenModels()) {
            assertThat(models.flatMap(BrokenModelTest::brokenRules)).containsAll(ruleNames());
        }
    }

    static Stream<Path> brokenModels() throws IOException {
        return Files.list(FIXTURES.resolve("broken")).sorted();
    }

    private static Stream<String> findings(Path file) throws IOException {
        return Rule.check(read(file), SampleNames.VOCABULARY).stream();
    }

    private static Stream<String> brokenRules(Path file) {
        Model model = read(file);
        return Rule.ALL.stream()
                .filter(rule ->
                        rule.findings(model, SampleNames.VOCABULARY).findAny().isPresent())
                .map(rule -> rule.getClass().getSimpleName());
    }

    private static Iterable<String> ruleNames() {
        return Rule.ALL.stream().map(rule -> rule.getClass().getSimpleName()).toList();
    }

    private static List<String> expected(Path file) throws IOException {
        List<String> expected = EXPECTED.matcher(Files.readString(file))
                .results()
                .map(comment -> comment.group(1))
                .toList();
        assertThat(expected).as("says what it expects").isNotEmpty();
        return expected;
    }

    private static Model read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return Model.read(content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
