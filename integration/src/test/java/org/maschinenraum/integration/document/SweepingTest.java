package org.maschinenraum.integration.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody names is never swept, whoever uploads at the same moment. */
class SweepingTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant THEN = LONG_AGO.plusSeconds(1);
    private static final int DOCUMENTS = 40;
    private static final int ROUNDS = 8;

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

    /** The same documents are uploaded and named again and again, while a sweeper walks for whom all of them are old. */
    @Test
    void neverTakesWhatIsBeingUploadedAgain() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            for (int number = 0; number < DOCUMENTS; number++) {
                aged(upload(number));
            }
            Set<String> named = ConcurrentHashMap.newKeySet();
            AtomicBoolean done = new AtomicBoolean();
            try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<?> sweeper = people.submit(() -> {
                    while (!done.get()) {
                        store.sweep(old -> intersection(old, named), THEN);
                    }
                });
                List<Future<Boolean>> uploads = IntStream.range(0, DOCUMENTS)
                        .mapToObj(number -> people.submit(() -> named.add(upload(number))))
                        .toList();
                for (Future<Boolean> upload : uploads) {
                    upload.get();
                }
                done.set(true);
                sweeper.get();
            }
            assertThat(named).hasSize(DOCUMENTS).allSatisfy(hash -> assertThat(store.path(hash))
                    .exists());
        }
    }

    private static Set<String> intersection(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return both;
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
