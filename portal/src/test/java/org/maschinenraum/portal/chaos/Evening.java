package org.maschinenraum.portal.chaos;

import java.time.Duration;
import java.util.List;

/**
 * What a day with one fault came to.
 *
 * @param acknowledged actions people were promised
 * @param took the whole day
 * @param recovered from the end of the fault until everything written down by then had left the outbox
 */
record Evening(
        String fault,
        long acknowledged,
        int cases,
        int lost,
        int doubled,
        int lettersTwice,
        Duration slowestPage,
        Duration recovered,
        Duration took,
        List<String> findings) {

    String row() {
        return "| %s | %d | %d | %d | %d | %d | %s | %s | %s | %s |"
                .formatted(
                        fault,
                        acknowledged,
                        cases,
                        lost,
                        doubled,
                        lettersTwice,
                        slowestPage.isZero() ? "–" : seconds(slowestPage),
                        seconds(recovered),
                        seconds(took),
                        findings.isEmpty() ? "gut" : "%d Befunde".formatted(findings.size()));
    }

    private static String seconds(Duration time) {
        return "%.1f s".formatted(time.toMillis() / 1000.0);
    }
}
