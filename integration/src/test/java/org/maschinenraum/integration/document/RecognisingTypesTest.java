package org.maschinenraum.integration.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maschinenraum.integration.document.DocumentRefused.Reason;

class RecognisingTypesTest {

    @TempDir
    Path folder;

    @Test
    void recognisesEachTypeThatIsTaken() throws IOException {
        assertThat(type(Samples.pdf(), "a.pdf")).isEqualTo(FileType.PDF);
        assertThat(type(Samples.docx(), "a.docx")).isEqualTo(FileType.DOCX);
        assertThat(type(Samples.xlsx(), "a.xlsx")).isEqualTo(FileType.XLSX);
        assertThat(type(Samples.pptx(), "a.pptx")).isEqualTo(FileType.PPTX);
        assertThat(type(Samples.odt(), "a.odt")).isEqualTo(FileType.ODT);
        assertThat(type(image("png"), "a.png")).isEqualTo(FileType.PNG);
        assertThat(type(image("jpg"), "Foto.JPEG")).isEqualTo(FileType.JPEG);
        assertThat(type(Samples.text(), "a.txt")).isEqualTo(FileType.TXT);
        assertThat(type("Stadt;Summe\nKöln;1,5".getBytes(StandardCharsets.UTF_8), "a.csv"))
                .isEqualTo(FileType.CSV);
    }

    @Test
    void takesTextOfOlderOfficesToo() throws IOException {
        assertThat(type(Samples.SENTENCE.getBytes(Charset.forName("windows-1252")), "a.txt"))
                .isEqualTo(FileType.TXT);
        assertThat(type(Samples.SENTENCE.getBytes(StandardCharsets.UTF_16), "a.csv"))
                .isEqualTo(FileType.CSV);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"From: Amt\nSubject: Plan\n\nText", "Subject: Plan", "% Prozent", "#!Plan", "Plan\n====\n* eins"
            })
    void takesProseThatLooksLikeSomethingElse(String prose) throws IOException {
        assertThat(type(prose.getBytes(StandardCharsets.UTF_8), "a.txt")).isEqualTo(FileType.TXT);
    }

    @Test
    void refusesANameThatContradictsTheContent() {
        assertRefused(Reason.NAME_CONTRADICTS_CONTENT, Samples.pdf(), "a.docx");
        assertRefused(Reason.NAME_CONTRADICTS_CONTENT, Samples.docx(), "a.pdf");
        assertRefused(Reason.NAME_CONTRADICTS_CONTENT, Samples.docx(), "a.xlsx");
        assertRefused(Reason.NAME_CONTRADICTS_CONTENT, Samples.text(), "a.pdf");
        assertRefused(Reason.NAME_CONTRADICTS_CONTENT, Samples.pdf(), "a.txt");
        assertRefused(Reason.NAME_CONTRADICTS_CONTENT, Samples.pdf(), "pdf.exe");
        assertRefused(Reason.NAME_CONTRADICTS_CONTENT, Samples.pdf(), "ohne-endung");
    }

    @Test
    void refusesWhatCanBeRunOrRendered() {
        assertRefused(Reason.TYPE_NOT_ALLOWED, "<!DOCTYPE html><html><body>x</body></html>".getBytes(), "a.txt");
        assertRefused(Reason.TYPE_NOT_ALLOWED, "<?xml version='1.0'?><a/>".getBytes(), "a.txt");
        assertRefused(Reason.TYPE_NOT_ALLOWED, "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(), "a.png");
        assertRefused(Reason.TYPE_NOT_ALLOWED, new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0}, "a.pdf");
    }

    @Test
    void refusesContainersThatOnlyPretend() {
        assertRefused(Reason.TYPE_NOT_ALLOWED, Samples.zip(Map.of("a.txt", "a")), "a.docx");
        assertRefused(Reason.TYPE_NOT_ALLOWED, Samples.zip(Map.of("mimetype", "application/epub+zip")), "a.odt");
        assertRefused(Reason.TYPE_NOT_ALLOWED, "PK\3\4 abgeschnitten".getBytes(), "a.docx");
        assertRefused(
                Reason.TYPE_NOT_ALLOWED,
                Samples.zip(Map.of(
                        "[Content_Types].xml",
                        "<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>")),
                "a.docx");
    }

    @Test
    void aFileOfTwoTypesIsWhatItBeginsAs() throws IOException {
        byte[] html = "<html><script>alert(1)</script></html>".getBytes();
        byte[] zip = Samples.zip(Map.of("a.txt", "a"));

        assertThat(type(both(Samples.pdf(), zip), "a.pdf")).isEqualTo(FileType.PDF);
        assertThat(type(both(Samples.pdf(), html), "a.pdf")).isEqualTo(FileType.PDF);
        assertThat(type(both(image("jpg"), html), "a.jpg")).isEqualTo(FileType.JPEG);
        assertThat(type(both(image("png"), Samples.docx()), "a.png")).isEqualTo(FileType.PNG);
        assertRefused(Reason.NAME_CONTRADICTS_CONTENT, both(Samples.pdf(), Samples.docx()), "a.docx");
        assertRefused(Reason.NAME_CONTRADICTS_CONTENT, both(image("png"), zip), "a.pdf");
        assertRefused(Reason.TYPE_NOT_ALLOWED, both("<html>".getBytes(), Samples.pdf()), "a.pdf");
        assertRefused(Reason.TYPE_NOT_ALLOWED, both("PK\3\4".getBytes(), Samples.pdf()), "a.pdf");
        assertRefused(Reason.TYPE_NOT_ALLOWED, "GIF89a/*....*/=1;alert(1)".getBytes(), "a.png");
    }

    @Test
    void anEndingNeedsADot() {
        assertRefused(Reason.NAME_CONTRADICTS_CONTENT, Samples.pdf(), "pdf");
    }

    @Test
    void recognisingFetchesNothing() throws IOException {
        try (Listener listener = new Listener()) {
            String address = listener.address("127.0.0.1");
            String document = "<!DOCTYPE a SYSTEM \"%s\" [<!ENTITY %% x SYSTEM \"%s\"> %%x; <!ENTITY y SYSTEM \"%s\">]>"
                    .formatted(address, address, address);

            assertRefused(
                    Reason.TYPE_NOT_ALLOWED, ("<?xml version='1.0'?>" + document + "<a>&y;</a>").getBytes(), "a.pdf");
            assertRefused(
                    Reason.NAME_CONTRADICTS_CONTENT,
                    (document + "<svg xmlns='http://www.w3.org/2000/svg'>&y;</svg>").getBytes(),
                    "a.png");
            assertThat(listener.calls()).isZero();
        }
    }

    private static byte[] both(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    private FileType type(byte[] content, String name) throws IOException {
        return FileType.detect(Files.write(folder.resolve("content"), content), name);
    }

    private void assertRefused(Reason reason, byte[] content, String name) {
        assertThatExceptionOfType(DocumentRefused.class)
                .as(name)
                .isThrownBy(() -> type(content, name))
                .extracting(DocumentRefused::reason)
                .isEqualTo(reason);
    }

    private static byte[] image(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
