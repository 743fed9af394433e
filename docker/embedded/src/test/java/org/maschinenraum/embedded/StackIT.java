package org.maschinenraum.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the stack's process, nothing it started stays behind. */
class StackIT {

    private static final Duration START_LIMIT = Duration.ofMinutes(8);
    private static final Duration END_LIMIT = Duration.ofSeconds(15);

    @TempDir
    Path folder;

    @Test
    void aKilledStackLeavesNothingBehind() throws Exception {
        Process stack = start();
        List<ProcessHandle> children = children(stack);
        assertThat(children).as("four services and what they consist of").hasSizeGreaterThan(8);

        stack.destroyForcibly();

        assertAllGone(children);
    }

    @Test
    void anEndedStackTakesEverythingAlong() throws Exception {
        Process stack = start();
        List<ProcessHandle> children = children(stack);

        stack.toHandle().destroy();

        assertThat(stack.waitFor(END_LIMIT)).isTrue();
        assertThat(folder.resolve("stack.properties")).doesNotExist();
        assertAllGone(children);
    }

    private Process start() throws Exception {
        Path file = folder.resolve("stack.properties");
        Process stack = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Stack.class.getName(),
                        "--test",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        Instant limit = Instant.now().plus(START_LIMIT);
        while (Files.notExists(file) && Instant.now().isBefore(limit)) {
            assertThat(stack.waitFor(Duration.ofMillis(200))).as(() -> output()).isFalse();
        }
        assertThat(file).exists();
        return stack;
    }

    /** Each carries the stack's own folder on its command line; PostgreSQL's helpers are children of such a one. */
    private static List<ProcessHandle> children(Process stack) {
        String mine = ".stack/tests/%d-".formatted(stack.pid());
        return ProcessHandle.allProcesses()
                .filter(process -> commandLine(process).contains(mine))
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .distinct()
                .toList();
    }

    private static String commandLine(ProcessHandle process) {
        return String.join(" ", process.info().arguments().orElse(new String[0]));
    }

    private static void assertAllGone(List<ProcessHandle> children) {
        CompletableFuture<?> all = CompletableFuture.allOf(
                children.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        assertThat(all)
                .as(() -> "still there: "
                        + children.stream()
                                .filter(ProcessHandle::isAlive)
                                .map(StackIT::commandLine)
                                .toList())
                .succeedsWithin(END_LIMIT);
    }

    private String output() {
        try {
            return Files.readString(folder.resolve("output"));
        } catch (IOException e) {
            return "no output";
        }
    }
}
