package org.maschinenraum.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BoardTest {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @Test
    void withoutATerminalSaysEachStepOnceButNotEachMegabyte() {
        try (Board board = board(false)) {
            Board.Row row = board.row("Zeebe");
            row.says("wird heruntergeladen: 1/299 MB");
            row.says("wird heruntergeladen: 2/299 MB");
            row.says("startet");
            row.ready();
        }

        assertThat(text().lines().map(line -> line.replaceAll("^ *Zeebe +[0-9,]+ s +", "")))
                .containsExactly("wird heruntergeladen: 1/299 MB", "startet", "bereit");
    }

    @Test
    void onATerminalShowsOneLinePerServiceWithItsLatestStep() {
        try (Board board = board(true)) {
            board.row("Zeebe").says("startet");
            board.row("Keycloak").ready();
        }

        assertThat(text().lines())
                .filteredOn(line -> line.contains("Zeebe"))
                .last()
                .asString()
                .contains("startet");
        assertThat(text().lines())
                .filteredOn(line -> line.contains("Keycloak"))
                .last()
                .asString()
                .contains("bereit");
    }

    private Board board(boolean terminal) {
        return Board.open(new Console(new PrintStream(output, true, StandardCharsets.UTF_8), terminal));
    }

    private String text() {
        return output.toString(StandardCharsets.UTF_8);
    }
}
