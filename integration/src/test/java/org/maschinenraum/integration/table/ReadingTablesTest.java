package org.maschinenraum.integration.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as spreadsheets save them, and what only pretends to be one. */
class ReadingTablesTest {

    private static final int MOST = 500;
    private static final String LIST = "Titel;Kommune\r\n\"Straße; groß\";Münster\r\n\r\nZwei;05515000\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void readsEachEncoding(String encoding) {
        assertThat(read(LIST.getBytes(Charset.forName(encoding))))
                .containsExactly(
                        new TableRow(1, List.of("Titel", "Kommune")),
                        new TableRow(2, List.of("Straße; groß", "Münster")),
                        new TableRow(4, List.of("Zwei", "05515000")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Titel;Kommune, Art|2", "Titel,Kommune|2", "Titel\tKommune|2", "Titel|1"})
    void seesTheSeparator(String line, int columns) {
        assertThat(read(line.replace("\\t", "\t").getBytes(StandardCharsets.UTF_8))
                        .getFirst()
                        .cells())
                .hasSize(columns);
    }

    @Test
    void leavesOutTheByteOrderMarkAndTheHintOfTheSeparator() {
        assertThat(read("\ufeffTitel;x".getBytes(StandardCharsets.UTF_8))
                        .getFirst()
                        .cell(0))
                .isEqualTo("Titel");
        assertThat(read("sep=;\nTitel;x".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new TableRow(2, List.of("Titel", "x")));
    }

    @Test
    void readsAWorkbook() throws IOException {
        var file = workbook(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("Titel\u00a0");
            var row = sheet.createRow(4);
            row.createCell(0).setCellValue("Smart City\nBamberg");
            row.createCell(2).setCellValue(5515000);
            var day = row.createCell(3);
            day.setCellValue(LocalDate.of(2026, 3, 29));
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat((short) 14);
            day.setCellStyle(style);
            row.createCell(4).setCellFormula("HYPERLINK(\"http://x\")");
            row.createCell(5).setCellValue(1.5);
            row.createCell(6).setCellValue(91_000_000_000d);
        });

        assertThat(read(file))
                .containsExactly(
                        new TableRow(1, List.of("Titel")),
                        new TableRow(
                                5,
                                List.of(
                                        "Smart City\nBamberg",
                                        "",
                                        "5515000",
                                        "29.03.2026",
                                        "=HYPERLINK(\"http://x\")",
                                        "1.5",
                                        "91000000000")));
    }

    @Test
    void readsBackItsOwnTemplate() throws IOException {
        var template = new ByteArrayOutputStream();
        TableTemplate.write(template, "Liste", List.of(List.of("Titel", "Schlüssel"), List.of("Ä", "05515000")));

        assertThat(read(template.toByteArray()))
                .extracting(TableRow::cells)
                .containsExactly(List.of("Titel", "Schlüssel"), List.of("Ä", "05515000"));
    }

    @Test
    void refusesTooManyRows() throws IOException {
        var lines = "a;b\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        assertRefused(TableRefused.Reason.TOO_MANY_ROWS, lines);
        assertThat(read("a;b\n".repeat(MOST).getBytes(StandardCharsets.UTF_8))).hasSize(MOST);
        var workbook = workbook(sheet -> IntStream.range(0, 10_000)
                .forEach(row -> sheet.createRow(row).createCell(0).setCellValue("Zeile " + row)));
        assertRefused(TableRefused.Reason.TOO_MANY_ROWS, workbook);
    }

    @Test
    void refusesWhatIsEmpty() throws IOException {
        assertRefused(TableRefused.Reason.EMPTY, new byte[0]);
        assertRefused(TableRefused.Reason.EMPTY, " ; ;\n\n".getBytes(StandardCharsets.UTF_8));
        assertRefused(
                TableRefused.Reason.EMPTY, workbook(sheet -> sheet.createRow(3).createCell(2)));
    }

    @Test
    void refusesWhatUnpacksToTooMuch() throws IOException {
        var bomb = altered(workbook(sheet -> sheet.createRow(0)), "xl/worksheets/sheet1.xml", new byte[200_000_000]);
        assertThat(bomb).hasSizeLessThan(Tables.LARGEST);

        assertRefused(TableRefused.Reason.TOO_LARGE, bomb);
        assertRefused(TableRefused.Reason.TOO_LARGE, new byte[Tables.LARGEST + 1]);
    }

    @Test
    void fetchesAndExpandsNothing() throws IOException {
        for (var doctype : List.of(
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY e \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>")) {
            var sheet = doctype
                    + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                    + "<c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
            var file = altered(
                    workbook(empty -> empty.createRow(0)),
                    "xl/worksheets/sheet1.xml",
                    sheet.getBytes(StandardCharsets.UTF_8));

            assertRefused(TableRefused.Reason.UNREADABLE, file);
        }
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        assertRefused(
                TableRefused.Reason.OLD_OR_ENCRYPTED, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0});
        assertRefused(TableRefused.Reason.UNREADABLE, "PK\3\4 and no more".getBytes(StandardCharsets.UTF_8));
        assertRefused(TableRefused.Reason.UNREADABLE, new byte[] {1, 0, 2, 0, 3});
        assertRefused(TableRefused.Reason.UNREADABLE, altered(new byte[0], "word/document.xml", new byte[10]));
        var wrong =
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>99999</v></c></row></sheetData></worksheet>";
        assertRefused(
                TableRefused.Reason.UNREADABLE,
                altered(
                        workbook(sheet -> sheet.createRow(0)),
                        "xl/worksheets/sheet1.xml",
                        wrong.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void keepsTheFarEndOfASheetOut() throws IOException {
        var file = workbook(sheet -> {
            var row = sheet.createRow(1_048_575);
            row.createCell(16_383).setCellValue("weit draußen");
            row.createCell(0).setCellValue("x".repeat(30_000));
        });

        assertThat(read(file)).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(1_048_576);
            assertThat(row.cells()).singleElement().asString().hasSize(2_001);
        });
    }

    private interface Filling {
        void fill(XSSFSheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            filling.fill(workbook.createSheet("Liste"));
            workbook.write(file);
        }
        return file.toByteArray();
    }

    /** The same package with another content of one part. */
    private static byte[] altered(byte[] workbook, String part, byte[] content) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(workbook));
                var to = new ZipOutputStream(file)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.transferTo(to);
                }
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(content);
        }
        return file.toByteArray();
    }

    private static List<TableRow> read(byte[] file) {
        try {
            return Tables.read(new ByteArrayInputStream(file), MOST);
        } catch (IOException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private static void assertRefused(TableRefused.Reason reason, byte[] file) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(TableRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }
}
