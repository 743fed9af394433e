package org.maschinenraum.integration.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Separated values as spreadsheets save them: the separator and the encoding are seen from the content. */
final class SeparatedText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String HINT = "sep=";

    private SeparatedText() {}

    static List<TableRow> read(byte[] file, int mostRows) {
        var text = text(file);
        if (text.indexOf('\0') >= 0) {
            throw new TableRefused(TableRefused.Reason.UNREADABLE);
        }
        var rows = new TableRows(mostRows);
        try (var reader = CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
            for (var line : reader) {
                if (!line.getField(0).startsWith(HINT)) {
                    rows.add(Math.toIntExact(line.getStartingLineNumber()), line.getFields());
                }
            }
        } catch (CsvParseException | IOException broken) {
            throw new TableRefused(TableRefused.Reason.UNREADABLE, broken);
        }
        return rows.rows();
    }

    /** Whatever is no UTF-8 was saved by a spreadsheet under Windows. */
    private static String text(byte[] file) {
        var text = decoded(file);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String decoded(byte[] file) {
        if (file.length > 1 && (file[0] & 0xff) + (file[1] & 0xff) == 0xff + 0xfe) {
            return new String(file, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException otherwise) {
            return new String(file, WINDOWS);
        }
    }

    /** The one that the first line has most of. */
    private static char separator(String text) {
        var first = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(HINT))
                .findFirst()
                .orElse("");
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(candidate ->
                        first.chars().filter(letter -> letter == candidate).count()))
                .orElse(';');
    }
}
