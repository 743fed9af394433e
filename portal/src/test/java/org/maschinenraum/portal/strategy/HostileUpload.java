package org.maschinenraum.portal.strategy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What somebody may send instead of an annex, and the sentence that answers it; none where it is quietly kept. */
public enum HostileUpload {
    NOTHING("leer.pdf", "", "Die Datei ist leer."),
    RENAMED_ZIP("plan.docx", zip("a.txt", "a"), "Dieser Dateityp ist nicht erlaubt."),
    ZIP("plan.zip", zip("a.txt", "a"), "Dieser Dateityp ist nicht erlaubt."),
    ZIP_AS_PDF("plan.pdf", zip("a.txt", "a"), "Dieser Dateityp ist nicht erlaubt."),
    HTML("seite.html", "<!DOCTYPE html><html><script>alert(1)</script></html>", "Dieser Dateityp ist nicht erlaubt."),
    HTML_AS_TEXT(
            "seite.txt", "<!DOCTYPE html><html><script>alert(1)</script></html>", "Dieser Dateityp ist nicht erlaubt."),
    SVG(
            "bild.svg",
            "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
            "Dieser Dateityp ist nicht erlaubt."),
    SVG_AS_PICTURE(
            "bild.png",
            "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
            "Dieser Dateityp ist nicht erlaubt."),
    XML_THAT_READS(
            "daten.xml",
            "<?xml version='1.0'?><!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
            "Dieser Dateityp ist nicht erlaubt."),
    PROGRAM("plan.pdf", "\u007fELF\2\1\1\0", "Dieser Dateityp ist nicht erlaubt."),
    PICTURE_AND_SCRIPT("bild.gif", "GIF89a/*....*/=1;alert(1)", "Dieser Dateityp ist nicht erlaubt."),
    HIDDEN_ENDING("rechnung\u202efdp.exe", Pdf.PLAIN, "Der Inhalt der Datei passt nicht zu ihrer Endung."),
    PDF_AS_WORD("plan.docx", Pdf.PLAIN, "Der Inhalt der Datei passt nicht zu ihrer Endung."),
    MACROS(
            "plan.docx",
            zip("[Content_Types].xml", "ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\""),
            "Dieser Dateityp ist nicht erlaubt."),

    PDF_AND_ZIP("plan.pdf", () -> Pdf.PLAIN + zip("a.txt", "a").get(), "plan.pdf", true),
    PDF_AND_HTML("plan.pdf", () -> Pdf.PLAIN + "<html><script>alert(1)</script></html>", "plan.pdf", true),
    ENCRYPTED_PDF("geheim.pdf", () -> Pdf.ENCRYPTED, "geheim.pdf", true),
    CORRUPT_PDF("kaputt.pdf", () -> "%PDF-1.7\nkaputt", "kaputt.pdf", true),
    NAME_WITH_FOLDERS("../../../etc/cron.d/plan.pdf", () -> Pdf.PLAIN, "plan.pdf", true),
    ABSOLUTE_NAME("C:\\Windows\\System32\\plan.pdf", () -> Pdf.PLAIN, "plan.pdf", true),
    NAME_WITH_CONTROLS("pl\u0000an\r\nSet-Cookie: a=b.pdf", () -> Pdf.PLAIN, "planSet-Cookie_ a=b.pdf", true),
    NAME_BACKWARDS("plan\u202egpj.pdf", () -> Pdf.PLAIN, "plangpj.pdf", true),
    RESERVED_NAME("CON.pdf", () -> Pdf.PLAIN, "_CON.pdf", true),
    NAME_OF_MARKUP("<img src=x onerror=alert(1)>.pdf", () -> Pdf.PLAIN, "_img src=x onerror=alert(1)_.pdf", true),
    NAME_WITH_TREE("Stadtgrün 🌳.pdf", () -> Pdf.PLAIN, "Stadtgrün 🌳.pdf", true),
    NAME_IN_PARTS("A\u0308pfel.pdf", () -> Pdf.PLAIN, "Äpfel.pdf", true),
    LONG_NAME("x".repeat(3000) + ".pdf", () -> Pdf.PLAIN, "x".repeat(196) + ".pdf", true);

    private final String givenName;
    private final Supplier<String> content;
    private final String answer;
    private final boolean kept;

    HostileUpload(String givenName, String content, String refusal) {
        this(givenName, () -> content, refusal, false);
    }

    HostileUpload(String givenName, Supplier<String> content, String refusal) {
        this(givenName, content, refusal, false);
    }

    /** @param answer the sentence, or the name under which it is kept */
    HostileUpload(String givenName, Supplier<String> content, String answer, boolean kept) {
        this.givenName = givenName;
        this.content = content;
        this.answer = answer;
        this.kept = kept;
    }

    public String givenName() {
        return givenName;
    }

    public byte[] bytes() {
        return content.get().getBytes(ISO_8859_1);
    }

    public InputStream stream() {
        return new ByteArrayInputStream(bytes());
    }

    public String answer() {
        return answer;
    }

    public boolean isKept() {
        return kept;
    }

    private static Supplier<String> zip(String name, String content) {
        return () -> {
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content.getBytes(UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString(ISO_8859_1);
        };
    }

    private static final class Pdf {

        static final String PLAIN =
                "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n";

        static final String ENCRYPTED = PLAIN.replace(
                "trailer << ",
                "2 0 obj\n<< /Filter /Standard /V 1 /R 2 /P -4 /O <%1$s> /U <%1$s> >>\nendobj\ntrailer << /Encrypt 2 0 R /ID [<00> <00>] "
                        .formatted("ab".repeat(32)));
    }
}
