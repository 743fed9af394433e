package org.maschinenraum.portal.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be said of docker/Dockerfile without building it. */
class DockerfileTest {

    /** Instructions in order, each on one line. */
    private final List<String> instructions = Compose.text("docker/Dockerfile")
            .replace("\\\n", " ")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();

    DockerfileTest() throws IOException {}

    @Test
    void runsWithoutRoot() {
        int user = instructions.indexOf("USER 10001");

        assertThat(user).isPositive();
        assertThat(instructions.subList(user + 1, instructions.size()))
                .noneMatch(line -> line.startsWith("USER") || line.startsWith("RUN") || line.startsWith("COPY"));
    }

    @Test
    void tellsWhetherItIsWell() {
        assertThat(instructions).anyMatch(line -> line.startsWith("HEALTHCHECK") && line.contains("/actuator/health/"));
    }

    @Test
    void copiesTheLayersFromTheLeastToTheMostChanging() {
        assertThat(instructions.stream().filter(line -> line.startsWith("COPY --from=build")))
                .containsExactly(
                        "COPY --from=build /layers/dependencies/ ./",
                        "COPY --from=build /layers/spring-boot-loader/ ./",
                        "COPY --from=build /layers/snapshot-dependencies/ ./",
                        "COPY --from=build /layers/application/ ./");
    }

    @Test
    void usesImagesOfTheJavaVersionWeBuildFor() throws IOException {
        assertThat(Compose.text("pom.xml")).contains("<java.version>25</java.version>");
        assertThat(instructions.stream().filter(line -> line.startsWith("FROM")))
                .allMatch(line -> line.contains("eclipse-temurin") && line.contains("25"));
    }
}
