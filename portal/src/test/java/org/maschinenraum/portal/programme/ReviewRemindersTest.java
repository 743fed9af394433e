package org.maschinenraum.portal.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule of a round holds together (J6). */
class ReviewRemindersTest {

    @Test
    void mayRemindOnTheLastDayItself() {
        assertThat(new ReviewReminders(1, 0, 1).secondAfter()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 3", "7, -1, 3", "7, 3, 3", "7, 4, 3"})
    void remindsBeforeAndAfterTheLastDayAndOnlyThenAsksTheOffice(int before, int after, int escalation) {
        assertThatThrownBy(() -> new ReviewReminders(before, after, escalation))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
