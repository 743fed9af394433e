package org.maschinenraum.integration.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.csv.TextAndCSVParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The program of the child process: reads a file nobody vouches for and writes its text. It ends when its standard input
 * does (the parent is gone) and after its time, whatever the parser is doing.
 */
final class ExtractText {

    static final int DONE = 0;
    static final int UNREADABLE = 10;
    static final int OUT_OF_TIME = 11;

    private static final int MAXIMUM_CHARACTERS = 10_000_000;
    private static final Set<String> REMOTE = Set.of("http", "https", "ftp");

    private ExtractText() {}

    /** Arguments: file to read, file to write, seconds. */
    public static void main(String[] arguments) {
        Duration time = Duration.ofSeconds(Long.parseLong(arguments[2]));
        Thread.ofPlatform().daemon().start(ExtractText::endWithParent);
        Thread.ofPlatform().daemon().start(() -> endAfter(time));
        URL.setURLStreamHandlerFactory(protocol -> REMOTE.contains(protocol) ? new Refusing() : null);
        Runtime.getRuntime().halt(extract(Path.of(arguments[0]), Path.of(arguments[1])));
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // nothing is ever written to us
            }
        } catch (IOException gone) {
            // the same as the end
        }
        Runtime.getRuntime().halt(OUT_OF_TIME);
    }

    private static void endAfter(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(OUT_OF_TIME);
    }

    private static int extract(Path file, Path text) {
        try (InputStream in = Files.newInputStream(file);
                Writer out = Files.newBufferedWriter(text, StandardCharsets.UTF_8)) {
            ContentHandler handler = new BodyContentHandler(new WriteOutContentHandler(out, MAXIMUM_CHARACTERS));
            parser().parse(in, handler, new Metadata(), context());
            return DONE;
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError unreadable) {
            return UNREADABLE;
        }
    }

    /** Only parsers for the types that are taken: nothing calls other programs or opens archives. */
    private static AutoDetectParser parser() {
        return new AutoDetectParser(
                new PDFParser(), new OOXMLParser(), new OpenDocumentParser(), new TextAndCSVParser());
    }

    private static ParseContext context() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true); // the alternatives build the whole document in memory
        office.setUseSAXPptxExtractor(true);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private static final class Refusing extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException("A document fetches nothing");
        }
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // attachments of attachments are not searched
        }
    }
}
