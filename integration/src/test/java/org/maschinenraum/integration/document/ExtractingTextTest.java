package org.maschinenraum.integration.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maschinenraum.integration.document.TextExtractor.Extracted;

class ExtractingTextTest {

    private static final Duration ENOUGH = Duration.ofSeconds(60);

    private static final ExtractCommand ANYWHERE = ExtractCommand.ofThisProcess();

    @TempDir
    Path folder;

    private FolderStore store;

    @BeforeEach
    void openStore() throws IOException {
        store = new FolderStore(folder, 50_000_000, MalwareScan.NONE);
    }

    @Test
    void readsAPdf() {
        Extracted extracted = extract(Samples.pdf(), "a.pdf");

        assertThat(extracted.searchable()).isTrue();
        assertThat(extracted.text()).contains(Samples.WORD, "fördert grüne Straßen");
    }

    @Test
    void readsOfficeFiles() {
        assertThat(extract(Samples.docx(), "a.docx").text()).contains(Samples.SENTENCE);
        assertThat(extract(Samples.xlsx(), "a.xlsx").text()).contains(Samples.SENTENCE);
        assertThat(extract(Samples.pptx(), "a.pptx").text()).contains(Samples.SENTENCE);
        assertThat(extract(Samples.odt(), "a.odt").text()).contains(Samples.SENTENCE);
    }

    @Test
    void readsPlainTextInTheCharacterSetItWasWrittenIn() {
        assertThat(extract(Samples.text(), "a.txt").text()).isEqualTo(Samples.SENTENCE);
        byte[] older = (Samples.SENTENCE + " Äpfel, Öfen, Übermaß.").getBytes(Charset.forName("windows-1252"));
        assertThat(extract(older, "a.txt").text()).contains("fördert grüne Straßen", "Übermaß");
    }

    @Test
    void saysThatAnEncryptedPdfCannotBeSearched() {
        assertThat(extract(Samples.encryptedPdf(), "a.pdf")).isEqualTo(new Extracted("", false));
    }

    @Test
    void saysThatABrokenPdfCannotBeSearched() {
        assertThat(extract(Samples.brokenPdf(), "a.pdf")).isEqualTo(new Extracted("", false));
        assertThat(extract("%PDF-1.7\nkaputt".getBytes(), "a.pdf")).isEqualTo(new Extracted("", false));
    }

    @Test
    void saysThatTooMuchTextCannotBeSearched() {
        assertThat(extract("Wort ".repeat(2_100_000).getBytes(), "a.txt")).isEqualTo(new Extracted("", false));
    }

    @Test
    void knowsNothingOfOtherHashes() {
        assertThatThrownBy(() -> extractor(ENOUGH).extract("0".repeat(64))).isInstanceOf(DocumentMissing.class);
    }

    @Test
    void killsTheChildWhenItsTimeIsOver() {
        StoredDocument document = store.store(Samples.stream(Samples.pdf()), "a.pdf");

        List<ProcessHandle> before = children();

        Extracted extracted = extractor(Duration.ofMillis(50)).extract(document.hash());

        assertThat(extracted).isEqualTo(new Extracted("", false));
        assertThat(before).containsAll(children());
    }

    @Test
    void aFaultOfOursIsNotTheDocumentsFault() {
        StoredDocument document = store.store(Samples.stream(Samples.pdf()), "a.pdf");
        TextExtractor withoutItsClasses =
                new ChildExtractor(store, new ExtractCommand("nowhere", ANYWHERE.confinement()), ENOUGH);

        assertThatThrownBy(() -> withoutItsClasses.extract(document.hash())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theChildEndsWithItsParent() throws Exception {
        Process child = hanging(60);
        child.getOutputStream().close();

        assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isEqualTo(ExtractText.OUT_OF_TIME);
    }

    @Test
    void theChildEndsByItselfAfterItsTime() throws Exception {
        Process child = hanging(1);

        assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isEqualTo(ExtractText.OUT_OF_TIME);
    }

    /** A child that waits for ever for the first byte of a pipe nobody writes to. */
    private Process hanging(long seconds) throws Exception {
        Path pipe = folder.resolve("pipe");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        List<String> line = ANYWHERE.line(pipe, folder.resolve("text"), folder, Duration.ofSeconds(seconds));
        return new ProcessBuilder(line).redirectErrorStream(true).start();
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
    }

    private Extracted extract(byte[] content, String name) {
        return extractor(ENOUGH)
                .extract(store.store(Samples.stream(content), name).hash());
    }

    private ChildExtractor extractor(Duration timeout) {
        return new ChildExtractor(store, ANYWHERE, timeout);
    }
}
