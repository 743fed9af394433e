package org.maschinenraum.integration.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook to be filled in, whose cells are text: a key keeps the zero in front. */
public final class TableTemplate {

    private static final int LETTER = 256;
    private static final int WIDTH = 32 * LETTER;

    private TableTemplate() {}

    /** @param rows the headings and, below, an example */
    public static void write(OutputStream to, String sheetName, List<List<String>> rows) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet(sheetName);
            for (int column = 0; column < rows.getFirst().size(); column++) {
                sheet.setDefaultColumnStyle(column, text(workbook, false));
                sheet.setColumnWidth(column, WIDTH);
            }
            for (int number = 0; number < rows.size(); number++) {
                var row = sheet.createRow(number);
                var style = text(workbook, number == 0);
                for (int column = 0; column < rows.get(number).size(); column++) {
                    var cell = row.createCell(column);
                    cell.setCellStyle(style);
                    cell.setCellValue(rows.get(number).get(column));
                }
            }
            sheet.createFreezePane(0, 1);
            workbook.write(to);
        }
    }

    private static CellStyle text(Workbook workbook, boolean bold) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setWrapText(true);
        var font = workbook.createFont();
        font.setBold(bold);
        style.setFont(font);
        return style;
    }
}
