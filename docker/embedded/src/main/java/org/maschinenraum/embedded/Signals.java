package org.maschinenraum.embedded;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What a test may do to the processes of a service. */
final class Signals {

    /** It goes on, too, when whoever hung it is gone: the pipe closes. */
    private static final String HANG = "kill -STOP \"$@\"; echo hung; read -r line; kill -CONT \"$@\"";

    private static final int LIMIT_SECONDS = 10;

    private Signals() {}

    /** As a power cut; waits until none is left. */
    static void kill(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, LIMIT_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** Ports stay open, and nobody answers, until the given hang is closed. */
    static Hang hang(List<ProcessHandle> processes) {
        List<String> pids =
                processes.stream().map(process -> Long.toString(process.pid())).toList();
        try {
            Process shell = new ProcessBuilder(Stream.concat(Stream.of("sh", "-c", HANG, "hang"), pids.stream())
                            .toList())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            shell.inputReader().readLine();
            return new Hang(shell);
        } catch (IOException e) {
            throw new ServiceFailed("Die Prozesse %s lassen sich nicht anhalten.".formatted(pids), e);
        }
    }
}
