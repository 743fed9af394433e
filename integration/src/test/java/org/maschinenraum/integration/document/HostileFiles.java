package org.maschinenraum.integration.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.maschinenraum.integration.document.OfficeFile.Entry;

/** Office files and texts made to hurt whoever opens them; some unpack to a hundred megabytes and more. */
final class HostileFiles {

    private static final Writing BOMB = Writing.repeated("Wort ", 100);

    private HostileFiles() {}

    /** A DOCX of some hundred kilobytes whose text is 100 MB. */
    static Path docxBomb(Path folder) throws IOException {
        return OfficeFile.docx(OfficeFile.docxDocument(BOMB)).into(folder.resolve("bombe.docx"));
    }

    static Path odtBomb(Path folder) throws IOException {
        return OfficeFile.odt(OfficeFile.odtContent(BOMB)).into(folder.resolve("bombe.odt"));
    }

    /** The markup, not the text, is what is large. */
    static Path docxOfAttributes(Path folder) throws IOException {
        Writing document = Writing.of("<w:document xmlns:w=\"")
                .then(Writing.repeated("x", 100))
                .then(Writing.of("\"/>"));
        return OfficeFile.docx(document).into(folder.resolve("attribute.docx"));
    }

    /** A DOCX in which lies an archive of archives. */
    static Path nestedArchives(Path folder) throws IOException {
        Writing bomb = OfficeFile.packed(new Entry("0", Writing.repeated("\0", 20)));
        for (int depth = 0; depth < 6; depth++) {
            bomb = OfficeFile.packed(new Entry("a.zip", bomb), new Entry("b.zip", bomb));
        }
        return OfficeFile.docx(text(Samples.SENTENCE), new Entry("word/embeddings/a.zip", bomb))
                .into(folder.resolve("archive.docx"));
    }

    static Path deepXml(Path folder) throws IOException {
        Writing document = Writing.of(
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
                .then(Writing.repeated("<w:p>", 10));
        return OfficeFile.docx(document).into(folder.resolve("tief.docx"));
    }

    static Path docxOfLaughs(Path folder) throws IOException {
        return OfficeFile.docx(Writing.of(HostileXml.laughs()).then(text("&j;")))
                .into(folder.resolve("lachen.docx"));
    }

    static Path odtOfLaughs(Path folder) throws IOException {
        return OfficeFile.odt(Writing.of(HostileXml.laughs()).then(OfficeFile.odtContent(Writing.of("&j;"))))
                .into(folder.resolve("lachen.odt"));
    }

    static Path docxReadingFrom(List<String> addresses, Path folder) throws IOException {
        return OfficeFile.docx(Writing.of(HostileXml.entities(addresses)).then(text(HostileXml.references(addresses))))
                .into(folder.resolve("verweis.docx"));
    }

    static Path odtReadingFrom(List<String> addresses, Path folder) throws IOException {
        Writing references = Writing.of(HostileXml.references(addresses));
        return OfficeFile.odt(Writing.of(HostileXml.entities(addresses)).then(OfficeFile.odtContent(references)))
                .into(folder.resolve("verweis.odt"));
    }

    /** Pictures that lie elsewhere. */
    static Path docxWithPicturesFrom(List<String> addresses, Path folder) throws IOException {
        String pictures = HostileXml.numbered(addresses, """
                <Relationship Id="p%1$d" TargetMode="External" Target="%2$s"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/>""");
        String relations = OfficeFile.RELATIONS.replace("</Relationships>", pictures + "</Relationships>");
        return OfficeFile.docx(text(Samples.SENTENCE), new Entry("word/_rels/document.xml.rels", Writing.of(relations)))
                .into(folder.resolve("bild.docx"));
    }

    /** One word of 40 MB. */
    static Path endlessWord(Path folder) throws IOException {
        return Writing.repeated("a", 40).into(folder.resolve("wort.txt"));
    }

    /** Nothing but a table of contents: a million empty files. */
    static Path hugeDirectory(Path folder) throws IOException {
        Writing directory = out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setLevel(0);
                for (int number = 0; number < 450_000; number++) {
                    zip.putNextEntry(new ZipEntry(Integer.toString(number, Character.MAX_RADIX)));
                }
            }
        };
        return directory.into(folder.resolve("verzeichnis.docx"));
    }

    private static Writing text(String words) {
        return OfficeFile.docxDocument(Writing.of(words));
    }
}
