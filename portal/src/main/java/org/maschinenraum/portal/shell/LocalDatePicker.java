package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Dates typed as 3.12.26, 03.12.2026 or 3.12. are understood; in English 3 December 2026, 3/12/26 or 3/12. */
public class LocalDatePicker extends DatePicker {

    private static final List<DayOfWeek> FROM_SUNDAY = List.of(
            DayOfWeek.SUNDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.SATURDAY);

    public LocalDatePicker(String label) {
        super(label);
        setLocale(Texts.locale());
        setI18n(texts(Texts.locale()));
    }

    private static DatePickerI18n texts(Locale locale) {
        return new DatePickerI18n()
                .setDateFormats(Texts.of("shell.format-date"), typed())
                .setFirstDayOfWeek(1)
                .setMonthNames(months(locale))
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setToday(Texts.of("shell.calendar-today"))
                .setCancel(Texts.of("shell.cancel"))
                .setBadInputErrorMessage(Texts.of("shell.date-not-understood"))
                .setRequiredErrorMessage(Texts.of("shell.date-required"));
    }

    /** Other ways in which people type a date. */
    private static String[] typed() {
        return Texts.of("shell.format-date-typed").split(", ");
    }

    private static List<String> months(Locale locale) {
        return Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
    }

    private static List<String> weekdays(TextStyle style, Locale locale) {
        return FROM_SUNDAY.stream()
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
