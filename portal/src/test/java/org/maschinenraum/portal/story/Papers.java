package org.maschinenraum.portal.story;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents as towns write them. */
final class Papers {

    private Papers() {}

    /** A PDF whose text contains the given sentences. */
    static Path strategy(String sentences) {
        try {
            var file = Files.createTempDirectory("papier").resolve("Strategie.pdf");
            try (var out = Files.newOutputStream(file)) {
                var builder = new PdfRendererBuilder();
                builder.withHtmlContent(
                        "<html><body><h1>Räumliche Smart-City-Strategie</h1><p>" + sentences + "</p></body></html>",
                        null);
                builder.toStream(out);
                builder.run();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
