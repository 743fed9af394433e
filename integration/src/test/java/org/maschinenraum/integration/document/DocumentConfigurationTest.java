package org.maschinenraum.integration.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DocumentConfigurationTest {

    @TempDir
    Path folder;

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(DocumentConfiguration.class);

    @Test
    void takesFiftyMegabytesUnlessToldOtherwise() {
        context.withPropertyValues("maschinenraum.documents.folder=" + folder.resolve("a/b"))
                .run(started -> assertThat(started.getBean(DocumentStore.class).maximumBytes())
                        .isEqualTo(50L * 1024 * 1024));
    }

    @Test
    void readsItsLimitFromTheConfiguration() {
        context.withPropertyValues(
                        "maschinenraum.documents.folder=" + folder, "maschinenraum.documents.maximum-size=2MB")
                .run(started -> {
                    assertThat(started.getBean(DocumentStore.class).maximumBytes())
                            .isEqualTo(2L * 1024 * 1024);
                    assertThat(started).hasSingleBean(TextExtractor.class);
                });
    }

    @Test
    void saysWhichPropertyIsMissing() {
        context.run(started -> assertThat(started.getStartupFailure())
                .rootCause()
                .hasMessage("maschinenraum.documents.folder is missing"));
    }
}
