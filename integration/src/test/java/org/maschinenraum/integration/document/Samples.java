package org.maschinenraum.integration.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small real files of each kind, all saying the same. */
final class Samples {

    static final String WORD = "Klimaanpassungsstrategie";
    static final String SENTENCE = "Die Klimaanpassungsstrategie der Stadt fördert grüne Straßen.";

    private Samples() {}

    static byte[] pdf() {
        return bytes(out -> {
            try (PDDocument document = page()) {
                document.save(out);
            }
        });
    }

    static byte[] encryptedPdf() {
        return bytes(out -> {
            try (PDDocument document = page()) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                document.save(out);
            }
        });
    }

    /** A PDF whose pages cannot be found any more. */
    static byte[] brokenPdf() {
        String text = new String(pdf(), StandardCharsets.ISO_8859_1);
        return text.replace("/Pages", "/Sagen").replace("stream", "strand").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static PDDocument page() throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText(SENTENCE);
            content.endText();
        }
        return document;
    }

    static byte[] docx() {
        return bytes(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText(SENTENCE);
                document.write(out);
            }
        });
    }

    static byte[] xlsx() {
        return bytes(out -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                workbook.createSheet().createRow(0).createCell(0).setCellValue(SENTENCE);
                workbook.write(out);
            }
        });
    }

    static byte[] pptx() {
        return bytes(out -> {
            try (XMLSlideShow show = new XMLSlideShow()) {
                show.createSlide().createTextBox().setText(SENTENCE);
                show.write(out);
            }
        });
    }

    static byte[] odt() {
        String content = """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
                <text:p>%s</text:p></office:text></office:body></office:document-content>""".formatted(SENTENCE);
        return zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content));
    }

    static byte[] zip(Map<String, String> entries) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    static byte[] text() {
        return SENTENCE.getBytes(StandardCharsets.UTF_8);
    }

    static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static byte[] bytes(Writing writing) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writing.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
