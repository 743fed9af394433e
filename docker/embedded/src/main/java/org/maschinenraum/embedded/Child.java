package org.maschinenraum.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A running child process. */
record Child(String name, Process process, Path log) {

    private static final Duration READY_LIMIT = Duration.ofMinutes(4);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(6);
    private static final int LOG_LINES = 8;

    /** @throws ServiceFailed with the end of the log if the child ends or does not answer in time */
    void awaitReady(BooleanSupplier ready) {
        Instant limit = Instant.now().plus(READY_LIMIT);
        while (!ready.getAsBoolean()) {
            if (ended(Duration.ofMillis(100))) {
                throw failed("ist beim Start ausgestiegen (Code %d)".formatted(process.exitValue()));
            }
            if (Instant.now().isAfter(limit)) {
                throw failed("antwortet nach %d Minuten nicht".formatted(READY_LIMIT.toMinutes()));
            }
        }
    }

    /** Waits for a program that does one thing and ends. */
    void awaitSuccess() {
        if (!ended(READY_LIMIT) || process.exitValue() != 0) {
            throw failed("lässt sich nicht einrichten");
        }
    }

    boolean ended(Duration within) {
        try {
            return process.waitFor(within);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServiceFailed("%s: Start abgebrochen".formatted(name), interrupted);
        }
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT)) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** As hard as the system can. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    List<ProcessHandle> processes() {
        return process.isAlive() ? List.of(process.toHandle()) : List.of();
    }

    private ServiceFailed failed(String what) {
        kill();
        return new ServiceFailed("%s %s. Protokoll: %s%n%s".formatted(name, what, log, endOfLog()));
    }

    private String endOfLog() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
        } catch (IOException e) {
            return "(kein Protokoll)";
        }
    }
}
