package org.maschinenraum.integration.table;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns a sheet's XML into rows of text. */
class SheetHandler extends DefaultHandler {

    private static final int FARTHEST_COLUMN = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final SharedStrings strings;
    private final StylesTable styles;
    private final TableRows rows;
    private final StringBuilder text = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int row;
    private int column;
    private String type = "";
    private int style;
    private @Nullable String formula;
    private String value = "";

    SheetHandler(SharedStrings strings, StylesTable styles, TableRows rows) {
        this.strings = strings;
        this.styles = styles;
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        text.setLength(0);
        switch (name) {
            case "row" -> {
                var number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = -1;
                cells = new ArrayList<>();
            }
            case "c" -> begin(attributes);
            default -> {
                // neither a row nor a cell
            }
        }
    }

    private void begin(Attributes attributes) {
        var place = attributes.getValue("r");
        var kind = attributes.getValue("t");
        var format = attributes.getValue("s");
        column = place == null ? column + 1 : new CellReference(place).getCol();
        type = kind == null ? "n" : kind;
        style = format == null ? 0 : Integer.parseInt(format);
        formula = null;
        value = "";
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        text.append(letters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "f" -> formula = text.toString();
            case "v" -> value = text.toString();
            case "t" -> value += text;
            case "c" -> put(formula == null ? shown() : "=" + formula);
            case "row" -> rows.add(row, cells);
            default -> {
                // neither a row nor a cell
            }
        }
        text.setLength(0);
    }

    private void put(String shown) {
        if (column > FARTHEST_COLUMN) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, shown);
    }

    private String shown() {
        return switch (type) {
            case "s" -> strings.getItemAt(Integer.parseInt(value)).getString();
            case "n" -> number();
            default -> value;
        };
    }

    private String number() {
        if (value.isBlank()) {
            return "";
        }
        var number = new BigDecimal(value.strip());
        var format = styles.getStyleAt(style);
        if (format != null && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString())) {
            return DateUtil.getLocalDateTime(number.doubleValue()).format(DAY);
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
