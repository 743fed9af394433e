package org.maschinenraum.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    private static final Distribution DISTRIBUTION =
            new Distribution("thing-1", "group", "thing", "1", "zip", "root/", path -> !path.startsWith("bin/"));

    @Test
    void unpacksWhatIsWantedAndNothingBesideTheFolder(@TempDir Path folder) throws IOException {
        Path zip = folder.resolve("thing.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("root/lib/a.jar", "root/bin/run", "other/b.jar", "root/../../outside")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.getBytes(StandardCharsets.US_ASCII));
            }
        }

        Archive.unpack(zip, DISTRIBUTION, folder.resolve("target/home"), Progress.SILENT);

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .containsExactlyInAnyOrder(zip, folder.resolve("target/home/lib/a.jar"));
        }
    }
}
