package org.maschinenraum.integration.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maschinenraum.integration.document.TextExtractor.Extracted;

/** Files made to hurt cost a child process its time, and the portal neither memory nor a connection it did not ask for. */
class ReadingHostileFilesIT {

    private static final long MEMORY = 256L << 20;
    private static final String SECRET = "streng-geheim-4711";

    @TempDir
    Path folder;

    private FolderStore store;
    private TextExtractor extractor;

    @BeforeEach
    void open() throws IOException {
        store = new FolderStore(folder.resolve("store"), 50_000_000, MalwareScan.NONE);
        extractor = new ChildExtractor(store, ExtractCommand.ofThisProcess(), Duration.ofSeconds(60));
    }

    /** What each file is, and whether a word of it may be found. */
    enum Hostile {
        DOCX_BOMB(HostileFiles::docxBomb, false),
        ODT_BOMB(HostileFiles::odtBomb, false),
        HUGE_ATTRIBUTE(HostileFiles::docxOfAttributes, false),
        NESTED_ARCHIVES(HostileFiles::nestedArchives, true),
        DEEPLY_NESTED_XML(HostileFiles::deepXml, false),
        DOCX_OF_LAUGHS(HostileFiles::docxOfLaughs, false),
        ODT_OF_LAUGHS(HostileFiles::odtOfLaughs, false),
        PDF_BOMB(HostilePdfs::bomb, false),
        PDF_IN_CIRCLES(HostilePdfs::inCircles, false),
        TEN_THOUSAND_PAGES(folder -> HostilePdfs.ofPages(10_000, folder), true),
        ENDLESS_WORD(HostileFiles::endlessWord, false);

        private final Making making;
        private final boolean searchable;

        Hostile(Making making, boolean searchable) {
            this.making = making;
            this.searchable = searchable;
        }
    }

    @ParameterizedTest
    @EnumSource
    void costsNoMemoryOfOursAndLeavesNothingBehind(Hostile file) throws Exception {
        Path made = file.making.in(folder);
        HeapPeak heap = HeapPeak.fromNow();

        Extracted extracted = extract(made);

        assertThat(extracted.searchable()).isEqualTo(file.searchable);
        assertThat(heap.growth()).isLessThan(MEMORY);
        assertNothingIsLeft();
    }

    @Test
    void aHugeTableOfContentsIsRefusedAndCostsNoMemory() throws Exception {
        Path made = HostileFiles.hugeDirectory(folder);
        HeapPeak heap = HeapPeak.fromNow();

        assertThat(refusal(made)).isEqualTo(DocumentRefused.Reason.TYPE_NOT_ALLOWED);
        assertThat(heap.growth()).isLessThan(MEMORY);
    }

    @Test
    void readsNoOtherFileAndFetchesNothing() throws Exception {
        Path secret = Files.writeString(folder.resolve("geheim.txt"), SECRET);
        try (Listener listener = new Listener()) {
            List<String> addresses =
                    List.of(secret.toUri().toString(), listener.address("127.0.0.1"), listener.address("localhost"));
            assertThat(extract(HostileFiles.docxReadingFrom(addresses, folder)).text())
                    .doesNotContain(SECRET);
            assertThat(extract(HostileFiles.odtReadingFrom(addresses, folder)).text())
                    .doesNotContain(SECRET);
            assertThat(extract(HostilePdfs.readingFrom(addresses, folder)).text())
                    .doesNotContain(SECRET);
            assertThat(extract(HostileFiles.docxWithPicturesFrom(addresses, folder))
                            .text())
                    .contains(Samples.WORD);
            assertThat(listener.calls()).isZero();
        }
    }

    private Extracted extract(Path file) {
        return extractor.extract(stored(file).hash());
    }

    private StoredDocument stored(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return store.store(content, file.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DocumentRefused.Reason refusal(Path file) {
        try {
            throw new AssertionError("was taken: " + stored(file));
        } catch (DocumentRefused refused) {
            return refused.reason();
        }
    }

    private void assertNothingIsLeft() throws IOException {
        try (Stream<Path> left = Files.list(folder.resolve("store/incoming"))) {
            assertThat(left).isEmpty();
        }
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    private interface Making {
        Path in(Path folder) throws IOException;
    }
}
