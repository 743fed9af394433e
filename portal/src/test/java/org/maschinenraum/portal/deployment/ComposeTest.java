package org.maschinenraum.portal.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.deployment.Compose.Variable;
import tools.jackson.databind.json.JsonMapper;

/** What can be said of docker/compose.yaml without starting it. */
class ComposeTest {

    private final Compose compose = Compose.read();

    ComposeTest() throws IOException {}

    @Test
    void followsTheSchema() throws IOException {
        assertThat(problems(compose.content())).isEmpty();
    }

    @Test
    void theSchemaRefusesASlipOfThePen() throws IOException {
        var wrong = new HashMap<>(compose.content());
        wrong.put("services", Map.of("portal", Map.of("image", "portal:latest", "enviroment", Map.of())));

        assertThat(problems(wrong)).contains("/services/portal", "/services/portal/image");
    }

    @Test
    void givesThePortalOnlySettingsThatItReads() throws IOException {
        assertThat(compose.environmentOf("portal").keySet())
                .isSubsetOf(Compose.settings().keySet());
    }

    @Test
    void givesThePortalEverySettingThatHasNoDefault() throws IOException {
        Set<String> needed = Compose.settings().entrySet().stream()
                .filter(setting -> setting.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(needed).isNotEmpty();
        assertThat(compose.environmentOf("portal").keySet()).containsAll(needed);
    }

    @Test
    void knowsNoPasswordBeforeSomebodySetsOne() throws IOException {
        assertThat(Compose.variables().stream().filter(Variable::isSecret))
                .isNotEmpty()
                .allMatch(Variable::hasNoDefault);
        assertThat(Compose.settings().entrySet().stream()
                        .filter(setting -> new Variable(setting.getKey(), "").isSecret()))
                .isNotEmpty()
                .allMatch(setting -> Set.of("", ":").contains(setting.getValue()));
        assertThat(Compose.text("docker/example.env").lines())
                .noneMatch(line -> line.matches("#?[A-Z_]*(PASSWORD|SECRET)=.+"));
    }

    @Test
    void theExampleNamesEveryVariable() throws IOException {
        assertThat(Compose.exampleVariables())
                .isEqualTo(Compose.variables().stream().map(Variable::name).collect(Collectors.toSet()));
    }

    @Test
    void theReadmeNamesEverySetting() throws IOException {
        String readme = Compose.text("README.md");

        assertThat(Compose.settings().keySet()).isNotEmpty().allMatch(readme::contains);
    }

    @Test
    void declaresTheVolumesAndFindsTheFilesItMounts() {
        assertThat(compose.mounted()).isEqualTo(((Map<?, ?>) compose.content().get("volumes")).keySet());
        assertThat(compose.mountedFiles()).isNotEmpty().allSatisfy(file -> assertThat(file)
                .isRegularFile());
    }

    @Test
    void waitsOnlyForServicesThatTellWhetherTheyAreWell() {
        assertThat(dependencies()).isNotEmpty().allSatisfy(name -> assertThat(compose.services())
                .containsKey(name)
                .extractingByKey(name)
                .extracting(service -> service.get("healthcheck"))
                .isNotNull());
    }

    private Stream<String> dependencies() {
        return compose.services().values().stream()
                .map(service -> (Map<?, ?>) service.getOrDefault("depends_on", Map.of()))
                .flatMap(names -> names.keySet().stream())
                .map(String::valueOf);
    }

    private static Set<String> problems(Map<String, Object> content) throws IOException {
        try (var schema = ComposeTest.class.getResourceAsStream("/docker/compose.schema.json")) {
            String text = new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON)
                    .validate(JsonMapper.shared().writeValueAsString(content), InputFormat.JSON)
                    .stream()
                    .map(problem -> problem.getInstanceLocation().toString())
                    .collect(Collectors.toSet());
        }
    }
}
