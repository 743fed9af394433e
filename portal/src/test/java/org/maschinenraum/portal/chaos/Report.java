package org.maschinenraum.portal.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** The table, written line by line to {@code target/chaos.md}, so that a round that breaks off leaves what it saw. */
final class Report {

    private static final Path TABLE = Path.of("target", "chaos.md");
    private static final String HEAD = """
            Runde: %s, Zufall: %d

            | Störung | zugesagt | Fälle | verloren | doppelt | Briefe doppelt | langsamste Seite | erholt nach | Dauer | Urteil |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|---|
            """;

    Report(Round round, long seed) {
        try {
            Files.writeString(TABLE, HEAD.formatted(round.name(), seed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(Evening evening) throws IOException {
        var findings = evening.findings().stream().map(finding -> "  - " + finding);
        var lines = Stream.concat(Stream.of(evening.row()), findings).toList();
        Files.write(TABLE, lines, StandardOpenOption.APPEND);
    }
}
