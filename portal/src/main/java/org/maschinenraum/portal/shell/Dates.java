package org.maschinenraum.portal.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates, moments and sizes in Germany, in the words of the present person's language. */
public final class Dates {

    /** The time zone in which deadlines are meant. */
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Dates() {}

    /** 03.12.2026, or 3 December 2026. */
    public static String date(LocalDate date) {
        return date(date, Texts.locale());
    }

    /** In a given language, for what is not shown in a browser. */
    public static String date(LocalDate date, Locale locale) {
        return formatted(date, "shell.format-date", locale);
    }

    /** 03.12., or 3 Dec. */
    public static String shortDate(LocalDate date) {
        return formatted(date, "shell.format-short-date", Texts.locale());
    }

    /** Donnerstag, 3. Dezember 2026, or Thursday, 3 December 2026. */
    public static String longDate(LocalDate date) {
        return formatted(date, "shell.format-long-date", Texts.locale());
    }

    /** Donnerstag, 03.12.2026, or Thursday, 3 December 2026. */
    public static String dateWithDay(LocalDate date) {
        return formatted(date, "shell.format-date-with-day", Texts.locale());
    }

    /** 10:42. */
    public static String time(Instant moment) {
        return time(moment, Texts.locale());
    }

    private static String time(Instant moment, Locale locale) {
        return formatted(moment.atZone(BERLIN), "shell.format-time", locale);
    }

    /** 03.12.2026, 10:42 Uhr, or 3 December 2026, 10:42. */
    public static String dateTime(Instant moment) {
        return dateTime(moment, Texts.locale());
    }

    static String dateTime(Instant moment, Locale locale) {
        var day = moment.atZone(BERLIN).toLocalDate();
        return Texts.of(locale, "shell.date-and-time", date(day, locale), time(moment, locale));
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

    private static String formatted(TemporalAccessor moment, String patternKey, Locale locale) {
        return DateTimeFormatter.ofPattern(Texts.of(locale, patternKey), locale).format(moment);
    }
}
