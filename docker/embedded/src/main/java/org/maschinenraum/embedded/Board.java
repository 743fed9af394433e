package org.maschinenraum.embedded;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shows for each service what it is doing and for how long: one changing line each, or plain lines without a terminal. */
final class Board implements AutoCloseable {

    private static final Duration REPAINT = Duration.ofMillis(200);
    private static final Duration BETWEEN_PLAIN_LINES = Duration.ofSeconds(10);

    private final Console console;
    private final List<Row> rows = new ArrayList<>();
    private final Thread painter = Thread.ofPlatform().daemon().name("board").unstarted(this::paint);

    private Board(Console console) {
        this.console = console;
    }

    static Board open(Console console) {
        Board board = new Board(console);
        if (console.isTerminal()) {
            board.painter.start();
        }
        return board;
    }

    synchronized Row row(String service) {
        Row row = new Row(service);
        rows.add(row);
        return row;
    }

    @Override
    public void close() {
        painter.interrupt();
        if (console.isTerminal()) {
            repaint();
        }
    }

    private void paint() {
        try {
            while (true) {
                repaint();
                Thread.sleep(REPAINT);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void repaint() {
        console.repaint(rows.stream().map(Row::text).toList());
    }

    static String seconds(Duration duration) {
        return String.format(Locale.GERMANY, "%.1f s", duration.toMillis() / 1000.0);
    }

    /** One service's line. */
    final class Row implements Progress {

        private final String service;
        private final Instant start = Instant.now();
        private String step = "";
        private Instant lastPlain = Instant.MIN;
        private @Nullable Duration took;

        private Row(String service) {
            this.service = service;
        }

        @Override
        public void says(String now) {
            synchronized (Board.this) {
                boolean sameWithNewNumber = kind(now).equals(kind(step));
                step = now;
                if (!console.isTerminal() && !(sameWithNewNumber && isEarly())) {
                    lastPlain = Instant.now();
                    console.line(text());
                }
            }
        }

        void ready() {
            end("bereit");
        }

        void failed() {
            end("gescheitert");
        }

        Duration took() {
            return took == null ? Duration.between(start, Instant.now()) : took;
        }

        private void end(String last) {
            took = took();
            says(last);
        }

        private String text() {
            return "  %-14s %9s  %s".formatted(service, seconds(took()), step);
        }

        private boolean isEarly() {
            return Duration.between(lastPlain, Instant.now()).compareTo(BETWEEN_PLAIN_LINES) < 0;
        }

        private static String kind(String step) {
            return step.replaceFirst(":.*", "");
        }
    }
}
