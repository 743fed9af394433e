package org.maschinenraum.integration.table;

import java.util.List;

/**
 * A row that is not empty.
 *
 * @param number as the spreadsheet counts, from 1; in a text file the line
 * @param cells what is shown in them, without space around; a formula begins with „=“, a date reads 03.12.2026
 */
public record TableRow(int number, List<String> cells) {

    /** Empty also where the row is shorter. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
