package org.maschinenraum.integration.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractingFromAnExecutableJarTest {

    @TempDir
    Path folder;

    @Test
    void readsAPdfWhereAllClassesLieInOneJar() throws Exception {
        Path portal = ExecutableJar.build(folder.resolve("portal.jar"));
        FolderStore store = new FolderStore(folder.resolve("documents"), 1_000_000, MalwareScan.NONE);
        String hash = store.store(Samples.stream(Samples.pdf()), "a.pdf").hash();

        TextExtractor extractor = new ChildExtractor(
                store, new ExtractCommand(portal.toString(), Confinement.ofThisMachine()), Duration.ofSeconds(60));

        assertThat(extractor.extract(hash).text()).contains(Samples.WORD);
    }
}
