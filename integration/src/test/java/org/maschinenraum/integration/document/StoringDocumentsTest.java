package org.maschinenraum.integration.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maschinenraum.integration.document.DocumentRefused.Reason;

class StoringDocumentsTest {

    private static final long LIMIT = 1024 * 1024;
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private FolderStore store;

    @BeforeEach
    void openStore() throws IOException {
        store = new FolderStore(folder, LIMIT, MalwareScan.NONE);
    }

    @Test
    void givesBackWhatWasStored() throws IOException {
        StoredDocument stored = store.store(Samples.stream(Samples.pdf()), "Strategie.pdf");

        assertThat(stored.hash()).matches("[0-9a-f]{64}");
        assertThat(stored.mediaType()).isEqualTo("application/pdf");
        try (InputStream in = store.open(stored.hash())) {
            assertThat(in.readAllBytes()).hasSize((int) stored.bytes()).startsWith("%PDF".getBytes());
        }
    }

    @Test
    void keepsTheSameContentOnce() {
        byte[] pdf = Samples.pdf();

        StoredDocument first = store.store(Samples.stream(pdf), "a.pdf");
        StoredDocument second = store.store(Samples.stream(pdf), "b.PDF");

        assertThat(second.hash()).isEqualTo(first.hash());
        assertThat(files()).hasSize(1);
    }

    @Test
    void keepsTheSameContentOnceEvenWhenStoredAtTheSameTime() throws Exception {
        byte[] pdf = Samples.pdf();
        Callable<StoredDocument> storing = () -> store.store(Samples.stream(pdf), "a.pdf");
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<StoredDocument> stored : people.invokeAll(Collections.nCopies(20, storing))) {
                assertThat(store.path(stored.get().hash())).hasBinaryContent(pdf);
            }
        }

        assertThat(files()).hasSize(1);
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused(Reason.EMPTY, new byte[0], "leer.pdf");
    }

    @Test
    void refusesTooLargeAFileWithoutReadingItToItsEnd() {
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return 'a';
            }
        };

        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> store.store(endless, "a.txt"))
                .extracting(DocumentRefused::reason)
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(read.get()).isBetween(LIMIT, LIMIT + 100_000);
        assertThat(files()).isEmpty();
    }

    @Test
    void holdsNoFileInMemory() throws Exception {
        FolderStore large = new FolderStore(folder.resolve("large"), 50 * LIMIT, MalwareScan.NONE);
        HeapPeak heap = HeapPeak.fromNow();

        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<StoredDocument> storing = () -> large.store(new Letters(30 * LIMIT), "a.txt");
            for (Future<StoredDocument> stored : people.invokeAll(Collections.nCopies(10, storing))) {
                assertThat(stored.get().bytes()).isEqualTo(30 * LIMIT);
            }
        }

        assertThat(heap.growth()).isLessThan(64 * LIMIT);
    }

    /** As many as wanted, none of them kept. */
    private static final class Letters extends InputStream {

        private long left;

        Letters(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int most) {
            int read = (int) Math.min(left, most);
            Arrays.fill(buffer, from, from + read, (byte) 'a');
            left -= read;
            return read > 0 ? read : -1;
        }
    }

    @Test
    void takesAFileOfExactlyTheLargestSize() {
        byte[] largest = "a".repeat((int) LIMIT).getBytes();

        assertThat(store.store(Samples.stream(largest), "a.txt").bytes()).isEqualTo(store.maximumBytes());
    }

    @Test
    void leavesNothingBehindWhenTheUploadBreaksOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        };

        assertThatThrownBy(() -> store.store(broken, "a.txt")).isInstanceOf(UncheckedIOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void knowsNothingOfOtherHashes() {
        List.of("", "ab", "../../../../etc/passwd", "0".repeat(64), "A".repeat(64))
                .forEach(hash -> assertThatThrownBy(() -> store.open(hash)).isInstanceOf(DocumentMissing.class));
    }

    @Test
    void sweepsWhatIsOldAndUnclaimed() throws IOException {
        StoredDocument claimed = aged(store.store(Samples.stream(Samples.pdf()), "a.pdf"));
        StoredDocument orphan = aged(store.store(Samples.stream(Samples.docx()), "a.docx"));
        StoredDocument young = store.store(Samples.stream(Samples.text()), "a.txt");
        Path brokenOff = Files.createFile(folder.resolve("incoming/upload-1.tmp"));
        Files.setLastModifiedTime(brokenOff, FileTime.from(LONG_AGO));

        assertThat(store.sweep(_ -> Set.of(claimed.hash()), LONG_AGO.plusSeconds(1)))
                .containsExactly(orphan.hash());

        assertThat(files()).containsExactlyInAnyOrder(store.path(claimed.hash()), store.path(young.hash()));
        assertThatThrownBy(() -> store.open(orphan.hash())).isInstanceOf(DocumentMissing.class);
    }

    @Test
    void sparesAnOldOrphanThatIsStoredAgain() throws IOException {
        aged(store.store(Samples.stream(Samples.text()), "a.txt"));
        StoredDocument again = store.store(Samples.stream(Samples.text()), "a.txt");

        assertThat(store.sweep(_ -> Set.of(), LONG_AGO.plusSeconds(1))).isEmpty();
        assertThat(store.path(again.hash())).exists();
    }

    private StoredDocument aged(StoredDocument document) throws IOException {
        Files.setLastModifiedTime(store.path(document.hash()), FileTime.from(LONG_AGO));
        return document;
    }

    private void assertRefused(Reason reason, byte[] content, String name) {
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> store.store(Samples.stream(content), name))
                .extracting(DocumentRefused::reason)
                .isEqualTo(reason);
        assertThat(files()).isEmpty();
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lock"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
