package org.maschinenraum.integration.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOCX or ODT file put together by hand, so that each part may say what no office program would write. */
final class OfficeFile {

    static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
            Target="word/document.xml"/></Relationships>""";

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="zip" ContentType="application/zip"/><Override PartName="/word/document.xml"
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private static final String WORD_BEGINS =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body><w:p><w:r><w:t>";

    private static final String WORD_ENDS = "</w:t></w:r></w:p></w:body></w:document>";

    private static final String ODT_BEGINS = """
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
            <text:p>""";

    private static final String ODT_ENDS = "</text:p></office:text></office:body></office:document-content>";

    private OfficeFile() {}

    /** The document of a DOCX of one paragraph. */
    static Writing docxDocument(Writing words) {
        return Writing.of(WORD_BEGINS).then(words).then(Writing.of(WORD_ENDS));
    }

    static Writing docx(Writing document, Entry... more) {
        Stream<Entry> entries = Stream.of(
                new Entry("[Content_Types].xml", Writing.of(TYPES)),
                new Entry("_rels/.rels", Writing.of(RELATIONS)),
                new Entry("word/document.xml", document));
        return zip(Stream.concat(entries, Arrays.stream(more)).toArray(Entry[]::new));
    }

    /** The content of an ODT of one paragraph. */
    static Writing odtContent(Writing words) {
        return Writing.of(ODT_BEGINS).then(words).then(Writing.of(ODT_ENDS));
    }

    static Writing odt(Writing content) {
        return zip(
                new Entry("mimetype", Writing.of("application/vnd.oasis.opendocument.text")),
                new Entry("content.xml", content));
    }

    static Writing zip(Entry... entries) {
        return out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (Entry entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.name()));
                entry.content().to(zip);
                zip.closeEntry();
            }
            zip.finish();
        };
    }

    /** An archive that lies in another. */
    static Writing packed(Entry... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        zip(entries).to(out);
        return out::writeTo;
    }

    record Entry(String name, Writing content) {}
}
