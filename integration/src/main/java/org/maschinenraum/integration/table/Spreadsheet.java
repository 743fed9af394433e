package org.maschinenraum.integration.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The first sheet of an Excel workbook, read as a stream; nothing in it is calculated or fetched. */
final class Spreadsheet {

    /** Of everything in the package together; a list of 500 rows takes less than half a megabyte. */
    private static final long MOST_INSIDE = 30_000_000;

    private static final int MOST_PARTS = 500;

    private Spreadsheet() {}

    static List<TableRow> read(byte[] file, int mostRows) {
        try {
            requireSmallInside(file);
            return firstSheet(file, new TableRows(mostRows));
        } catch (TableRefused refused) {
            throw refused;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException broken) {
            // What the parser makes of a file that is none of its kind is one of many exceptions.
            throw new TableRefused(TableRefused.Reason.UNREADABLE, broken);
        }
    }

    private static List<TableRow> firstSheet(byte[] file, TableRows rows)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (var workbook = OPCPackage.open(new ByteArrayInputStream(file))) {
            var reader = new XSSFReader(workbook);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw new TableRefused(TableRefused.Reason.EMPTY);
            }
            try (var sheet = sheets.next()) {
                var xml = XMLHelper.newXMLReader();
                xml.setContentHandler(
                        new SheetHandler(new ReadOnlySharedStringsTable(workbook), reader.getStylesTable(), rows));
                xml.parse(new InputSource(sheet));
            }
            return rows.rows();
        }
    }

    /** Counted before anything is parsed, and through the same reader as the parser's. */
    private static void requireSmallInside(byte[] file) throws IOException {
        var left = MOST_INSIDE;
        var parts = 0;
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                left -= zip.skip(left + 1);
                if (left < 0 || ++parts > MOST_PARTS) {
                    throw new TableRefused(TableRefused.Reason.TOO_LARGE);
                }
            }
        }
    }
}
