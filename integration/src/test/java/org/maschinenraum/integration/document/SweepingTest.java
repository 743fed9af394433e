package org.maschinenraum.integration.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody names is never swept, whoever uploads at the same moment. */
class SweepingTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant THEN = LONG_AGO.plusSeconds(1);
    private static final int DOCUMENTS = 40;

    @TempDir
    Path folder;

    private FolderStore store;

    @BeforeEach
    void openStore() throws IOException {
        store = new FolderStore(folder, 1 << 20, MalwareScan.NONE);
    }

    @Test
    void asksOnceForEachShelf() throws IOException {
        Set<String> stored = new HashSet<>();
        for (int number = 0; number < DOCUMENTS; number++) {
            stored.add(aged(upload(number)));
        }
        Set<String> asked = new HashSet<>();

        Set<String> swept = store.sweep(
                old -> {
                    assertThat(old.stream().map(hash -> hash.substring(0, 2)).distinct())
                            .hasSize(1);
                    asked.addAll(old);
                    return Set.of();
                },
                THEN);

        assertThat(asked).isEqualTo(stored);
        assertThat(swept).isEqualTo(stored);
    }

    @Test
    void removesWhatAKilledReaderLeft() throws IOException {
        Path scratch = store.scratch();
        Path text = Files.writeString(scratch.resolve("text"), "halb");
        Path young = store.scratch();
        Files.setLastModifiedTime(scratch, FileTime.from(LONG_AGO));

        store.sweep(_ -> Set.of(), THEN);

        assertThat(text).doesNotExist();
        assertThat(scratch).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void anUploadDuringTheQuestionWaitsAndIsKept() throws Exception {
        String hash = aged(upload(1));
        try (ExecutorService person = Executors.newSingleThreadExecutor()) {
            List<Future<String>> again = new ArrayList<>();

            store.sweep(
                    old -> {
                        again.add(person.submit(() -> upload(1)));
                        assertThat(isDoneSoon(again.getFirst())).isFalse();
                        return Set.of();
                    },
                    THEN);

            assertThat(again.getFirst().get()).isEqualTo(hash);
            assertThat(store.path(hash)).exists();
        }
    }

    @Test
    void waitsAlsoForAnotherPortalOnTheSameFolder() throws Exception {
        Process other = holdingTheLock();
        try (ExecutorService person = Executors.newSingleThreadExecutor()) {
            Future<String> upload = person.submit(() -> upload(1));
            assertThat(isDoneSoon(upload)).isFalse();

            other.getOutputStream().close();
            assertThat(store.path(upload.get())).exists();
        } finally {
            other.destroyForcibly();
        }
    }

    private static boolean isDoneSoon(Future<?> upload) {
        try {
            upload.get(500, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException waiting) {
            return false;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private Process holdingTheLock() throws IOException {
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.resolve("lock").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(other.getInputStream().read()).isEqualTo('!');
        return other;
    }

    /** The other portal: holds the lock until its standard input ends. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            new StoreLock(Path.of(arguments[0])).within(() -> {
                System.out.write('!');
                System.out.flush();
                return System.in.read();
            });
        }
    }

    private String upload(int number) {
        byte[] text = ("Dokument " + number).getBytes(StandardCharsets.UTF_8);
        return store.store(Samples.stream(text), "a.txt").hash();
    }

    private String aged(String hash) throws IOException {
        Files.setLastModifiedTime(store.path(hash), FileTime.from(LONG_AGO));
        return hash;
    }
}
