package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.portal.strategy.ReminderStage.ESCALATION;
import static org.maschinenraum.portal.strategy.ReminderStage.FIRST;
import static org.maschinenraum.portal.strategy.ReminderStage.SECOND;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maschinenraum.portal.programme.ReviewReminders;

/** A reviewer is reminded before and after the last day, then the office is asked (J6). */
class ReminderScheduleTest {

    private static final ReviewReminders RULE = new ReviewReminders(7, 1, 3);
    private static final LocalDate DUE = LocalDate.of(2026, 7, 15);
    private static final ReminderSchedule SCHEDULE = schedule(DUE, "2026-06-24T10:00");

    @ParameterizedTest
    @CsvSource({
        "2026-07-08T07:59:59, ",
        "2026-07-08T08:00, FIRST",
        "2026-07-15T23:59:59, FIRST",
        "2026-07-16T07:59:59, FIRST",
        "2026-07-16T08:00, SECOND",
        "2026-07-18T07:59:59, SECOND",
        "2026-07-18T08:00, ESCALATION",
        "2026-09-01T12:00, ESCALATION"
    })
    void asksForTheLatestStageWhoseMorningHasCome(LocalDateTime now, ReminderStage expected) {
        assertThat(SCHEDULE.due(berlin(now)).orElse(null)).isEqualTo(expected);
    }

    @Test
    void skipsAStageWhoseMorningLiesBeforeTheTerm() {
        var shortTerm = schedule(DUE, "2026-07-10T15:00");

        assertThat(shortTerm.due(berlin("2026-07-11T08:00"))).isEmpty();
        assertThat(shortTerm.due(berlin("2026-07-16T08:00"))).contains(SECOND);
    }

    @Test
    void asksTheOfficeAgainSoManyDaysAfterItReminded() {
        var reminded = schedule(DUE, "2026-07-20T15:00");

        assertThat(reminded.due(berlin("2026-07-23T07:59"))).isEmpty();
        assertThat(reminded.due(berlin("2026-07-23T08:00"))).contains(ESCALATION);
    }

    @Test
    void isQuietUntilTheFirstReminder() {
        assertThat(wakesAt(SCHEDULE, "2026-06-24T10:00")).isEqualTo(berlin("2026-07-08T08:00:01"));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-08T08:00:01, 2026-07-09T08:00:01", "2026-07-17T03:00, 2026-07-17T08:00:01"})
    void asksEveryMorningFromTheFirstReminderOn(String now, String next) {
        assertThat(wakesAt(SCHEDULE, now)).isEqualTo(berlin(next));
    }

    @Test
    void neverAsksAgainWithinAMinuteWhateverTheClocksSay() {
        assertThat(SCHEDULE.quiet(berlin("2026-07-09T07:59:59.5"))).isEqualTo(Duration.ofMinutes(1));
    }

    /** Clocks go forward on 29 March and back on 25 October 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-05, 2026-03-29T06:00:00Z",
        "2026-04-04, 2026-03-28T07:00:00Z",
        "2026-11-01, 2026-10-25T07:00:00Z",
        "2026-10-31, 2026-10-24T06:00:00Z"
    })
    void remindsAtEightByTheClockOnTheWallAlsoWhenItChanges(LocalDate due, Instant morning) {
        var schedule = schedule(due, "2026-02-01T10:00");

        assertThat(schedule.due(morning.minusSeconds(1))).isEmpty();
        assertThat(schedule.due(morning)).contains(FIRST);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-28T12:00, PT19H1S", "2026-10-24T12:00, PT21H1S", "2026-05-05T12:00, PT20H1S"})
    void waitsAnHourLessOrMoreOverTheNightInWhichTheClockChanges(String now, Duration expected) {
        assertThat(schedule(LocalDate.of(2026, 2, 10), "2026-02-01T10:00").quiet(berlin(now)))
                .isEqualTo(expected);
    }

    /** Whoever follows the advice when to ask again misses no stage and does none twice. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-07-15", "2026-04-05", "2026-11-01"})
    void followedToItsEndDoesEachStageOnceOnItsMorning(LocalDate due) {
        var schedule = schedule(due, due.minusDays(21) + "T10:00");
        var done = EnumSet.noneOf(ReminderStage.class);
        var now = schedule.since();
        for (var asked = 0; asked < 20; asked++) {
            var stage = schedule.due(now);
            if (stage.isPresent() && !done.contains(stage.get())) {
                assertThat(Duration.between(morning(due, stage.get()), now)).isLessThan(Duration.ofSeconds(2));
                done.add(stage.get());
            }
            now = now.plus(schedule.quiet(now));
        }
        assertThat(done).containsExactly(FIRST, SECOND, ESCALATION);
    }

    private static Instant morning(LocalDate due, ReminderStage stage) {
        return berlin(
                switch (stage) {
                    case FIRST -> due.minusDays(7).atTime(8, 0);
                    case SECOND -> due.plusDays(1).atTime(8, 0);
                    case ESCALATION -> due.plusDays(3).atTime(8, 0);
                    case AGAIN -> throw new AssertionError(stage);
                });
    }

    private static Instant wakesAt(ReminderSchedule schedule, String now) {
        return berlin(now).plus(schedule.quiet(berlin(now)));
    }

    private static ReminderSchedule schedule(LocalDate due, String since) {
        return new ReminderSchedule(RULE, due, berlin(since));
    }

    private static Instant berlin(String wall) {
        return berlin(LocalDateTime.parse(wall));
    }

    private static Instant berlin(LocalDateTime wall) {
        return wall.atZone(ZoneId.of("Europe/Berlin")).toInstant();
    }
}
