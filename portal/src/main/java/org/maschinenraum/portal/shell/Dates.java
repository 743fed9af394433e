package org.maschinenraum.portal.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates, moments and numbers as they are read in Germany. */
public final class Dates {

    /** The time zone in which deadlines are meant. */
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final DateTimeFormatter DATE = german("dd.MM.yyyy");
    private static final DateTimeFormatter SHORT = german("dd.MM.");
    private static final DateTimeFormatter LONG = german("EEEE, d. MMMM yyyy");
    private static final DateTimeFormatter WITH_DAY = german("EEEE, dd.MM.yyyy");
    private static final DateTimeFormatter TIME = german("HH:mm");

    private Dates() {}

    /** 03.12.2026. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** 03.12. */
    public static String shortDate(LocalDate date) {
        return SHORT.format(date);
    }

    /** Donnerstag, 3. Dezember 2026. */
    public static String longDate(LocalDate date) {
        return LONG.format(date);
    }

    /** Donnerstag, 03.12.2026. */
    public static String dateWithDay(LocalDate date) {
        return WITH_DAY.format(date);
    }

    /** 10:42. */
    public static String time(Instant moment) {
        return TIME.format(moment.atZone(BERLIN));
    }

    /** 03.12.2026, 10:42 Uhr. */
    public static String dateTime(Instant moment) {
        return Texts.of("shell.date-and-time", date(moment.atZone(BERLIN).toLocalDate()), time(moment));
    }

    /** „heute, 10:42 Uhr“, „gestern, 16:40 Uhr“, else the date and time. */
    public static String moment(Instant moment, LocalDate today) {
        var day = moment.atZone(BERLIN).toLocalDate();
        return Math.abs(days(today, day)) > 1
                ? dateTime(moment)
                : Texts.of("shell.date-and-time", relative(day, today), time(moment));
    }

    /** „heute“, „gestern“, „morgen“, „in 47 Tagen“, „vor 3 Tagen“. */
    public static String relative(LocalDate date, LocalDate today) {
        var days = days(today, date);
        return switch (days) {
            case -1 -> Texts.of("shell.date-yesterday");
            case 0 -> Texts.of("shell.date-today");
            case 1 -> Texts.of("shell.date-tomorrow");
            default -> days > 0 ? Texts.of("shell.date-in-days", days) : Texts.of("shell.date-days-ago", -days);
        };
    }

    /** What follows the due date: „in 47 Tagen“, „1 Tag überfällig“. */
    public static String dueHint(LocalDate due, LocalDate today) {
        var days = days(today, due);
        return days < 0 ? Texts.of("shell.due-late", -days) : relative(due, today);
    }

    /** 8,4 MB. */
    public static String size(long bytes) {
        if (bytes < 1_000_000) {
            return Texts.of("shell.size-kb", Math.max(1, Math.round(bytes / 1000.0)));
        }
        return Texts.of("shell.size-mb", bytes / 1_000_000.0);
    }

    static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    private static DateTimeFormatter german(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.GERMANY);
    }
}
