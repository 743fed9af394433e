package org.maschinenraum.portal.programme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.table.TableRow;
import org.maschinenraum.portal.shell.Texts;

/** Reads the cells of one row and gathers what is wrong with them. */
class ImportCells {

    private static final int CENTURY = 2000;
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendPattern("d.M.")
            .optionalStart()
            .appendPattern("uuuu")
            .optionalEnd()
            .optionalStart()
            .appendValueReduced(ChronoField.YEAR, 2, 2, CENTURY)
            .optionalEnd()
            .toFormatter(Locale.GERMAN)
            .withResolverStyle(ResolverStyle.STRICT);

    private final TableRow row;
    private final Map<ImportColumn, Integer> columns;
    private final List<ImportProblem> problems = new ArrayList<>();

    ImportCells(TableRow row, Map<ImportColumn, Integer> columns) {
        this.row = row;
        this.columns = columns;
        columns.keySet().stream()
                .filter(column -> isFormula(raw(column)))
                .forEach(column -> problem(column, "formula"));
    }

    int number() {
        return row.number();
    }

    List<ImportProblem> problems() {
        return List.copyOf(problems);
    }

    void problem(ImportColumn column, String what, Object... arguments) {
        problems.add(ImportProblem.at(column, "programme.import-" + what, arguments));
    }

    /** A dash stands for nothing; a formula was complained of already. */
    String text(ImportColumn column) {
        var text = raw(column);
        return text.matches("[-–—/]") || isFormula(text) ? "" : text;
    }

    private String raw(ImportColumn column) {
        var place = columns.get(column);
        return place == null ? "" : row.cell(place);
    }

    /** What a spreadsheet would calculate, here or wherever the list is exported to again. */
    private static boolean isFormula(String text) {
        return text.length() > 1 && "=+@".indexOf(text.charAt(0)) >= 0;
    }

    String title() {
        var title = text(ImportColumn.TITLE).replaceAll("\\s+", " ");
        if (title.isEmpty() && missing(ImportColumn.TITLE)) {
            problem(ImportColumn.TITLE, "missing");
        } else if (title.length() > NewProject.LONGEST_TITLE) {
            problems.add(ImportProblem.at(ImportColumn.TITLE, "programme.refused-title", NewProject.LONGEST_TITLE));
        }
        return title;
    }

    @Nullable
    ProjectKind kind() {
        return choice(ImportColumn.KIND, ProjectKind.values(), "programme.import-kinds-")
                .orElse(null);
    }

    ProjectPath path() {
        return choice(ImportColumn.PATH, ProjectPath.values(), "programme.import-paths-")
                .orElse(ProjectPath.STRATEGY_FIRST);
    }

    /** @param words key of the words for a value, before the value's name */
    private <E extends Enum<E>> Optional<E> choice(ImportColumn column, E[] values, String words) {
        var text = text(column);
        if (text.isEmpty()) {
            if (missing(column)) {
                problem(column, "missing");
            }
            return Optional.empty();
        }
        var meant = Arrays.stream(values)
                .filter(value -> Texts.LANGUAGES.stream().anyMatch(language -> Arrays.asList(
                                Texts.of(language, words + key(value)).split(", "))
                        .contains(text.toLowerCase(Locale.GERMAN).replaceAll("\\s+", " "))))
                .findFirst();
        if (meant.isEmpty()) {
            problem(column, column == ImportColumn.KIND ? "kind-unknown" : "path-unknown", text);
        }
        return meant;
    }

    private boolean missing(ImportColumn column) {
        return column.isNeeded() && !isFormula(raw(column));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Nullable
    LocalDate day(ImportColumn column) {
        var text = text(column).replaceAll("\\s", "");
        if (text.isEmpty()) {
            return null;
        }
        try {
            return text.contains(".") ? LocalDate.parse(text, DAY) : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            problem(column, "no-date", text);
            return null;
        }
    }

    String lead() {
        var lead = text(ImportColumn.LEAD);
        if (lead.isEmpty() && missing(ImportColumn.LEAD)) {
            problem(ImportColumn.LEAD, "missing");
        }
        return lead;
    }

    String leadAuthority() {
        var authority = text(ImportColumn.LEAD_AUTHORITY);
        if (authority.isEmpty() && missing(ImportColumn.LEAD_AUTHORITY)) {
            problem(ImportColumn.LEAD_AUTHORITY, "missing");
        }
        return authority;
    }

    List<String> partners() {
        return Arrays.stream(text(ImportColumn.PARTNERS).split("[;|\n]"))
                .map(String::strip)
                .filter(partner -> !partner.isEmpty())
                .toList();
    }
}
