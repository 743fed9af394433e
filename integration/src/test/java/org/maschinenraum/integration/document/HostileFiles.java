package org.maschinenraum.integration.document;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Files made to hurt whoever opens them; each is written straight to the disk, for some unpack to a hundred megabytes and more. */
final class HostileFiles {

    private static final int MEGABYTE = 1 << 20;

    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
            Target="word/document.xml"/></Relationships>""";

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="zip" ContentType="application/zip"/><Override PartName="/word/document.xml"
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private static final String WORD =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>";

    private final Path folder;

    HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** A DOCX of some hundred kilobytes whose text is 100 MB. */
    Path docxBomb() throws IOException {
        return docx("bombe.docx", out -> {
            String[] around = WORD.split("%s");
            out.write(around[0].getBytes(StandardCharsets.UTF_8));
            repeat("Wort ", 100, out);
            out.write(around[1].getBytes(StandardCharsets.UTF_8));
        });
    }

    Path odtBomb() throws IOException {
        return odt("bombe.odt", out -> {
            String[] around = odtContent("", "%s").split("%s");
            out.write(around[0].getBytes(StandardCharsets.UTF_8));
            repeat("Wort ", 100, out);
            out.write(around[1].getBytes(StandardCharsets.UTF_8));
        });
    }

    /** The markup, not the text, is what is large. */
    Path docxOfAttributes() throws IOException {
        return docx("attribute.docx", out -> {
            out.write("<w:document xmlns:w=\"".getBytes(StandardCharsets.UTF_8));
            repeat("x", 100, out);
            out.write("\"/>".getBytes(StandardCharsets.UTF_8));
        });
    }

    /** A DOCX in which lies an archive of archives. */
    Path nestedArchives() throws IOException {
        byte[] bomb = zip(entry("0", out -> repeat("\0", 20, out)));
        for (int depth = 0; depth < 6; depth++) {
            byte[] inner = bomb;
            bomb = zip(entry("a.zip", out -> out.write(inner)), entry("b.zip", out -> out.write(inner)));
        }
        byte[] all = bomb;
        return docx("archive.docx", text(Samples.SENTENCE), entry("word/embeddings/a.zip", out -> out.write(all)));
    }

    Path deepXml() throws IOException {
        return docx("tief.docx", out -> {
            out.write(
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">".getBytes());
            repeat("<w:p>", 10, out);
        });
    }

    /** Ten entities, each ten times the one before, as the well-known joke has it. */
    Path docxOfLaughs() throws IOException {
        return docx("lachen.docx", text("&j;", laughs()));
    }

    Path odtOfLaughs() throws IOException {
        return odt("lachen.odt", out -> out.write(odtContent(laughs(), "&j;").getBytes(StandardCharsets.UTF_8)));
    }

    /** Entities that name other addresses, on this machine or far away. */
    Path docxReadingFrom(List<String> addresses) throws IOException {
        return docx("verweis.docx", text(references(addresses), entities(addresses)));
    }

    Path odtReadingFrom(List<String> addresses) throws IOException {
        String content = odtContent(entities(addresses), references(addresses));
        return odt("verweis.odt", out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Pictures that lie elsewhere. */
    Path docxWithPicturesFrom(List<String> addresses) throws IOException {
        String pictures = numbered(addresses, """
                <Relationship Id="p%1$d" TargetMode="External" Target="%2$s"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/>""");
        String relations = RELATIONS.replace("</Relationships>", pictures + "</Relationships>");
        return docx(
                "bild.docx",
                text(Samples.SENTENCE),
                entry("word/_rels/document.xml.rels", out -> out.write(relations.getBytes(StandardCharsets.UTF_8))));
    }

    /** Its metadata and its form are XML that names another address. */
    Path pdfReadingFrom(List<String> addresses) throws IOException {
        String xml = entities(addresses) + "<a>" + references(addresses) + "</a>";
        return pdf(
                "formular.pdf",
                "1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R /AcroForm << /Fields [] /XFA 4 0 R >> >>\nendobj\n"
                        + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                        + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n"
                        + "4 0 obj\n<< /Type /Metadata /Subtype /XML /Length " + xml.length() + " >>\nstream\n" + xml
                        + "\nendstream\nendobj\n");
    }

    /** A page of a few kilobytes that unpacks, twice, to 300 MB. */
    Path pdfBomb() throws IOException {
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(once)) {
            repeat("(Wort) Tj ", 300, out);
        }
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(twice)) {
            once.writeTo(out);
        }
        return write("bombe.pdf", out -> {
            out.write(("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                            + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page"
                            + " /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length "
                            + twice.size() + " /Filter [/FlateDecode /FlateDecode] >>\nstream\n")
                    .getBytes(StandardCharsets.US_ASCII));
            twice.writeTo(out);
            out.write("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        });
    }

    /** Pages that are their own parents. */
    Path pdfInCircles() throws IOException {
        return pdf(
                "kreis.pdf",
                "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                        + "2 0 obj\n<< /Type /Pages /Kids [2 0 R 2 0 R] /Parent 2 0 R /Count 99999999 >>\nendobj\n");
    }

    Path pdfOfManyPages(int pages) throws IOException {
        return write("dick.pdf", out -> {
            try (PDDocument document = new PDDocument()) {
                PDType1Font font = new PDType1Font(FontName.HELVETICA);
                for (int number = 0; number < pages; number++) {
                    PDPage page = new PDPage();
                    document.addPage(page);
                    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                        content.beginText();
                        content.setFont(font, 12);
                        content.showText(Samples.SENTENCE + " Seite " + number);
                        content.endText();
                    }
                }
                document.save(out);
            }
        });
    }

    /** One word of 40 MB. */
    Path endlessWord() throws IOException {
        return write("wort.txt", out -> repeat("a", 40, out));
    }

    /** Nothing but a table of contents: a million empty files. */
    Path hugeDirectory() throws IOException {
        return write("verzeichnis.docx", out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setLevel(0);
                for (int number = 0; number < 450_000; number++) {
                    zip.putNextEntry(new ZipEntry(Integer.toString(number, Character.MAX_RADIX)));
                }
            }
        });
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a \"ha ha ha \">");
        for (char name = 'b'; name <= 'j'; name++) {
            entities.append("<!ENTITY %c \"%s\">"
                    .formatted(name, "&%c;".formatted(name - 1).repeat(10)));
        }
        return entities.append("]>").toString();
    }

    private static String entities(List<String> addresses) {
        return "<!DOCTYPE x SYSTEM \"%s\" [%s]>"
                .formatted(
                        addresses.getFirst(),
                        numbered(
                                addresses,
                                "<!ENTITY x%1$d SYSTEM \"%2$s\"><!ENTITY %% y%1$d SYSTEM \"%2$s\"> %%y%1$d;"));
    }

    private static String references(List<String> addresses) {
        return numbered(addresses, "&x%1$d;");
    }

    private static String numbered(List<String> addresses, String pattern) {
        return IntStream.range(0, addresses.size())
                .mapToObj(number -> pattern.formatted(number, addresses.get(number)))
                .collect(Collectors.joining());
    }

    private static Writing text(String words) {
        return text(words, "");
    }

    private static Writing text(String words, String before) {
        return out -> out.write((before + WORD.formatted(words)).getBytes(StandardCharsets.UTF_8));
    }

    private static String odtContent(String before, String words) {
        return before + """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
                <text:p>%s</text:p></office:text></office:body></office:document-content>""".formatted(words);
    }

    private Path docx(String name, Writing document, Entry... more) throws IOException {
        List<Entry> entries = new ArrayList<>(List.of(
                entry("[Content_Types].xml", out -> out.write(TYPES.getBytes(StandardCharsets.UTF_8))),
                entry("_rels/.rels", out -> out.write(RELATIONS.getBytes(StandardCharsets.UTF_8))),
                entry("word/document.xml", document)));
        entries.addAll(Arrays.asList(more));
        return write(name, out -> zip(out, entries.toArray(Entry[]::new)));
    }

    private Path odt(String name, Writing content) throws IOException {
        Writing type = out -> out.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
        return write(name, out -> zip(out, entry("mimetype", type), entry("content.xml", content)));
    }

    private Path pdf(String name, String objects) throws IOException {
        String file = "%PDF-1.7\n" + objects + "trailer\n<< /Root 1 0 R >>\n%%EOF\n";
        return write(name, out -> out.write(file.getBytes(StandardCharsets.US_ASCII)));
    }

    private Path write(String name, Writing writing) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writing.to(out);
        }
        return file;
    }

    private static byte[] zip(Entry... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        zip(out, entries);
        return out.toByteArray();
    }

    private static void zip(OutputStream out, Entry... entries) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Entry entry : entries) {
            zip.putNextEntry(new ZipEntry(entry.name()));
            entry.content().to(zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void repeat(String words, int megabytes, OutputStream out) throws IOException {
        byte[] block = words.repeat(MEGABYTE / words.length()).getBytes(StandardCharsets.UTF_8);
        for (int megabyte = 0; megabyte < megabytes; megabyte++) {
            out.write(block);
        }
    }

    private static Entry entry(String name, Writing content) {
        return new Entry(name, content);
    }

    private record Entry(String name, Writing content) {}

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
