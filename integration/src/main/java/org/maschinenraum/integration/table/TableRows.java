package org.maschinenraum.integration.table;

import java.util.ArrayList;
import java.util.List;

/** Gathers rows, and not too many of them. */
class TableRows {

    /** More columns, or more in a cell, are no list that people fill in. */
    private static final int MOST_COLUMNS = 100;

    private static final int LONGEST_CELL = 2_000;

    private final int most;
    private final List<TableRow> rows = new ArrayList<>();

    TableRows(int most) {
        this.most = most;
    }

    void add(int number, List<String> cells) {
        var readable =
                cells.stream().limit(MOST_COLUMNS).map(TableRows::readable).toList();
        if (readable.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (rows.size() == most) {
            throw new TableRefused(TableRefused.Reason.TOO_MANY_ROWS);
        }
        rows.add(new TableRow(number, readable));
    }

    List<TableRow> rows() {
        return List.copyOf(rows);
    }

    /** Line breaks stay, as people put several things into a cell with them; what else is invisible does not. */
    private static String readable(String text) {
        var clean = text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{C}&&[^\n]]", "")
                .replace('\u00a0', ' ')
                .strip();
        return clean.length() > LONGEST_CELL ? clean.substring(0, LONGEST_CELL) + "…" : clean;
    }
}
