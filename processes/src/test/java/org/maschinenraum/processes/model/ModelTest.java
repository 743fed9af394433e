package org.maschinenraum.processes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maschinenraum.processes.Names;

class ModelTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @ParameterizedTest
    @MethodSource("models")
    void keepsEveryRule(String file) throws IOException {
        Model model = read(file);

        assertThat(Rule.check(model, vocabularyOf(model.process().getId()))).isEmpty();
    }

    @Test
    void listsEveryFileForDeployment() {
        assertThat(models()).isNotEmpty().containsExactlyInAnyOrderElementsOf(Names.MODELS);
    }

    @Test
    void listsEveryVariable() {
        assertThat(Names.VARIABLES).isEqualTo(Vocabulary.constants(Names.Variables.class));
    }

    @Test
    void hasOneModelForEachProcess() throws IOException {
        for (Class<?> process : processes()) {
            String id = Vocabulary.constant(process, "PROCESS");
            assertThat(read("processes/" + id + ".bpmn").process().getId()).isEqualTo(id);
        }
    }

    static List<String> models() {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Model read(String file) throws IOException {
        try (InputStream content = Files.newInputStream(RESOURCES.resolve(file))) {
            return Model.read(content);
        }
    }

    private static Vocabulary vocabularyOf(String processId) {
        return processes().stream()
                .map(names -> Vocabulary.of(names, Names.VARIABLES, Names.ERRORS))
                .filter(vocabulary -> vocabulary.process().equals(processId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no names for " + processId));
    }

    private static List<Class<?>> processes() {
        return Arrays.stream(Names.class.getDeclaredClasses())
                .filter(names -> names != Names.Variables.class)
                .toList();
    }
}
