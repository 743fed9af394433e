package org.maschinenraum.portal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** What all processors of the machine have worked since it started; Linux only. Nothing else may run meanwhile. */
final class MachineCpu {

    private static final long NANOS_PER_TICK = 10_000_000;

    private MachineCpu() {}

    /** User, nice, system, interrupts; without idle and waiting. */
    static Duration used() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/stat"))) {
            String[] ticks = lines.findFirst().orElseThrow().split(" +");
            long busy = 0;
            for (int column : new int[] {1, 2, 3, 6, 7}) {
                busy += Long.parseLong(ticks[column]);
            }
            return Duration.ofNanos(busy * NANOS_PER_TICK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
