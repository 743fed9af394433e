package org.maschinenraum.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Resident memory, where the system tells. */
final class Memory {

    private Memory() {}

    /** Megabytes; what several processes share is counted once. */
    static OptionalLong of(List<ProcessHandle> processes) {
        long[] kilobytes = processes.stream()
                .map(ProcessHandle::pid)
                .map(Memory::kilobytes)
                .flatMapToLong(OptionalLong::stream)
                .toArray();
        return kilobytes.length == 0 ? OptionalLong.empty() : OptionalLong.of(sum(kilobytes) / 1024);
    }

    private static long sum(long[] kilobytes) {
        return java.util.Arrays.stream(kilobytes).sum();
    }

    private static OptionalLong kilobytes(long pid) {
        OptionalLong shared = field(Path.of("/proc/" + pid + "/smaps_rollup"), "Pss:");
        return shared.isPresent() ? shared : field(Path.of("/proc/" + pid + "/status"), "VmRSS:");
    }

    private static OptionalLong field(Path file, String name) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException | java.io.UncheckedIOException notTold) {
            return OptionalLong.empty();
        }
    }
}
