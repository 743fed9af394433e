package org.maschinenraum.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class DatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 3);

    @AfterEach
    void forgetTheRequest() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void namesTheDaysAroundTodayAndCountsTheOthers() {
        assertThat(Dates.relative(TODAY, TODAY)).isEqualTo("heute");
        assertThat(Dates.relative(TODAY.minusDays(1), TODAY)).isEqualTo("gestern");
        assertThat(Dates.relative(TODAY.plusDays(1), TODAY)).isEqualTo("morgen");
        assertThat(Dates.relative(TODAY.plusDays(47), TODAY)).isEqualTo("in 47 Tagen");
        assertThat(Dates.relative(TODAY.minusDays(3), TODAY)).isEqualTo("vor 3 Tagen");
    }

    @Test
    void saysHowLongSomethingIsOverdue() {
        assertThat(Dates.dueHint(TODAY.minusDays(1), TODAY)).isEqualTo("1 Tag überfällig");
        assertThat(Dates.dueHint(TODAY.minusDays(4), TODAY)).isEqualTo("4 Tage überfällig");
        assertThat(Dates.dueHint(TODAY.plusDays(2), TODAY)).isEqualTo("in 2 Tagen");
    }

    @Test
    void readsMomentsInBerlin() {
        var lateEvening = Instant.parse("2026-12-02T23:30:00Z");
        assertThat(Dates.moment(lateEvening, TODAY)).isEqualTo("heute, 00:30 Uhr");
        assertThat(Dates.dateTime(lateEvening)).isEqualTo("03.12.2026, 00:30 Uhr");
        assertThat(Dates.longDate(TODAY)).isEqualTo("Donnerstag, 3. Dezember 2026");
        assertThat(Dates.dateWithDay(TODAY)).isEqualTo("Donnerstag, 03.12.2026");
    }

    @Test
    void speaksEnglishWhereTheRequestDoes() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(Dates.date(TODAY)).isEqualTo("3 December 2026");
        assertThat(Dates.shortDate(TODAY)).isEqualTo("3 Dec");
        assertThat(Dates.longDate(TODAY)).isEqualTo("Thursday, 3 December 2026");
        assertThat(Dates.moment(Instant.parse("2026-12-02T23:30:00Z"), TODAY)).isEqualTo("today, 00:30");
        assertThat(Dates.dueHint(TODAY.minusDays(1), TODAY)).isEqualTo("1 day overdue");
        assertThat(Dates.relative(TODAY.plusDays(1562), TODAY)).isEqualTo("in 1,562 days");
        assertThat(Dates.size(12_700_000)).isEqualTo("12.7 MB");
    }

    @Test
    void writesSizesWithUnits() {
        assertThat(Dates.size(300)).isEqualTo("1 KB");
        assertThat(Dates.size(212_400)).isEqualTo("212 KB");
        assertThat(Dates.size(12_700_000)).isEqualTo("12,7 MB");
    }
}
