package org.maschinenraum.integration.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** Runs {@link ExtractText} in a child process, so that a hostile file can cost a minute but not the portal. */
final class ChildExtractor implements TextExtractor {

    private static final int AT_ONCE = 2;
    private static final int OUT_OF_MEMORY = 3;
    private static final Extracted NOTHING = new Extracted("", false);

    private final FolderStore store;
    private final ExtractCommand command;
    private final Duration timeout;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    ChildExtractor(FolderStore store, ExtractCommand command, Duration timeout) {
        this.store = store;
        this.command = command;
        this.timeout = timeout;
    }

    @Override
    public Extracted extract(String hash) {
        Path file = store.path(hash);
        try {
            if (!places.tryAcquire(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("Too many documents are being read; try again later");
            }
            try {
                return inScratchFolder(file);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading a document", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Extracted inScratchFolder(Path file) throws IOException, InterruptedException {
        Path scratch = store.scratch();
        try {
            return run(file, scratch);
        } finally {
            FileSystemUtils.deleteRecursively(scratch); // also what a killed parser left there
        }
    }

    private Extracted run(Path file, Path scratch) throws IOException, InterruptedException {
        Path text = scratch.resolve("text");
        Process child = start(file, text, scratch);
        try {
            return child.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS) ? result(child.exitValue(), text) : NOTHING;
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private Process start(Path file, Path text, Path scratch) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command.line(file.toAbsolutePath(), text, scratch, timeout))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        builder.environment().clear(); // passwords live there
        return builder.start();
    }

    /** Anything else than a verdict on the file (class path, memory of the machine) is a fault to be repeated and seen. */
    private static Extracted result(int code, Path text) throws IOException {
        return switch (code) {
            case ExtractText.DONE -> searchable(Files.readString(text));
            case ExtractText.UNREADABLE, ExtractText.OUT_OF_TIME, OUT_OF_MEMORY -> NOTHING;
            default -> throw new IllegalStateException("The text extraction ended with code " + code);
        };
    }

    private static Extracted searchable(String text) {
        return text.isBlank() ? NOTHING : new Extracted(text.strip(), true);
    }
}
