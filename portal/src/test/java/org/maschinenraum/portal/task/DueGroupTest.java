package org.maschinenraum.portal.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueGroupTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 12, 6);

    @Test
    void isLateFromTheDayAfterTheDueDate() {
        assertThat(DueGroup.of(THURSDAY.minusDays(1), THURSDAY)).isEqualTo(DueGroup.LATE);
        assertThat(DueGroup.of(THURSDAY, THURSDAY)).isEqualTo(DueGroup.TODAY);
    }

    @Test
    void endsTheWeekOnSunday() {
        assertThat(DueGroup.of(THURSDAY.plusDays(1), THURSDAY)).isEqualTo(DueGroup.THIS_WEEK);
        assertThat(DueGroup.of(SUNDAY, THURSDAY)).isEqualTo(DueGroup.THIS_WEEK);
        assertThat(DueGroup.of(SUNDAY.plusDays(1), THURSDAY)).isEqualTo(DueGroup.LATER);
    }

    @Test
    void leavesNothingOfTheWeekOnSunday() {
        assertThat(DueGroup.of(SUNDAY, SUNDAY)).isEqualTo(DueGroup.TODAY);
        assertThat(DueGroup.of(SUNDAY.plusDays(1), SUNDAY)).isEqualTo(DueGroup.LATER);
    }

    @Test
    void knowsWorkWithoutADueDate() {
        assertThat(DueGroup.of(null, THURSDAY)).isEqualTo(DueGroup.NEVER);
    }
}
