package org.maschinenraum.portal.chaos;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/** A few strategies to upload: reading each takes a child process, so many cases share them. */
final class Paper {

    private static final int DIFFERENT = 4;
    private static final List<String> ALL =
            IntStream.range(0, DIFFERENT).mapToObj(Paper::write).toList();

    private Paper() {}

    static String of(int number) {
        return ALL.get(number % DIFFERENT);
    }

    private static String write(int number) {
        try (var out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .withHtmlContent(
                            "<html><body><p>Die Stadt wird klimafest, Blatt %d.</p></body></html>".formatted(number),
                            null)
                    .toStream(out)
                    .run();
            return Base64.getEncoder().encodeToString(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
