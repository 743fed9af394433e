package org.maschinenraum.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IconsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/META-INF/resources");

    @Test
    void everyIconHasItsFileAndEveryFileItsIcon() throws IOException {
        var offered = Stream.of(Icons.values())
                .map(icon -> Path.of(icon.create().getSrc()).getFileName().toString())
                .toList();
        try (Stream<Path> files = Files.list(RESOURCES.resolve("icons/lucide"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".svg")))
                    .containsExactlyInAnyOrderElementsOf(offered);
        }
    }

    @Test
    void fontsAndIconsComeWithTheirLicences() {
        assertThat(RESOURCES.resolve("icons/lucide/LICENSE.txt")).content().startsWith("ISC License");
        assertThat(RESOURCES.resolve("fonts/fira-sans/LICENSE.txt")).content().contains("SIL OPEN FONT LICENSE");
    }
}
