package org.maschinenraum.integration.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDF files made to hurt whoever opens them. */
final class HostilePdfs {

    private HostilePdfs() {}

    /** Its metadata and its form are XML that names another address. */
    static Path readingFrom(List<String> addresses, Path folder) throws IOException {
        String xml = HostileXml.entities(addresses) + "<a>" + HostileXml.references(addresses) + "</a>";
        return pdf(Writing.of(
                        "1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R /AcroForm << /Fields [] /XFA 4 0 R >> >>\nendobj\n"
                                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n"
                                + "4 0 obj\n<< /Type /Metadata /Subtype /XML /Length " + xml.length()
                                + " >>\nstream\n" + xml + "\nendstream\nendobj\n"))
                .into(folder.resolve("formular.pdf"));
    }

    /** A page of a few kilobytes that unpacks, twice, to 300 MB. */
    static Path bomb(Path folder) throws IOException {
        ByteArrayOutputStream once = deflated(Writing.repeated("(Wort) Tj ", 300));
        ByteArrayOutputStream twice = deflated(once::writeTo);
        return pdf(Writing.of("1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page"
                                + " /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length "
                                + twice.size() + " /Filter [/FlateDecode /FlateDecode] >>\nstream\n")
                        .then(twice::writeTo)
                        .then(Writing.of("\nendstream\nendobj\n")))
                .into(folder.resolve("bombe.pdf"));
    }

    private static ByteArrayOutputStream deflated(Writing content) throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(small)) {
            content.to(out);
        }
        return small;
    }

    /** Pages that are their own parents. */
    static Path inCircles(Path folder) throws IOException {
        return pdf(Writing.of("1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                        + "2 0 obj\n<< /Type /Pages /Kids [2 0 R 2 0 R] /Parent 2 0 R /Count 99999999 >>\nendobj\n"))
                .into(folder.resolve("kreis.pdf"));
    }

    static Path ofPages(int pages, Path folder) throws IOException {
        Writing written = out -> {
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
        };
        return written.into(folder.resolve("dick.pdf"));
    }

    private static Writing pdf(Writing objects) {
        return Writing.of("%PDF-1.7\n").then(objects).then(Writing.of("trailer\n<< /Root 1 0 R >>\n%%EOF\n"));
    }
}
