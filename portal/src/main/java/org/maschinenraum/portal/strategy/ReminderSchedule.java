package org.maschinenraum.portal.strategy;

import static org.maschinenraum.portal.strategy.ReminderStage.ESCALATION;
import static org.maschinenraum.portal.strategy.ReminderStage.FIRST;
import static org.maschinenraum.portal.strategy.ReminderStage.SECOND;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maschinenraum.portal.programme.ReviewReminders;

/**
 * When a review's term asks for what; a stage whose morning lies before the term never comes.
 *
 * @param due last day of the term
 * @param since when the term began
 */
record ReminderSchedule(ReviewReminders rule, LocalDate due, Instant since) {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    /** Only the latest stage counts: what was missed while the portal was away is not made up for. */
    Optional<ReminderStage> due(Instant now) {
        return Stream.of(ESCALATION, SECOND, FIRST)
                .filter(stage -> isReached(stage, now))
                .findFirst();
    }

    private boolean isReached(ReminderStage stage, Instant now) {
        var moment = moment(stage);
        return moment.isAfter(since) && !moment.isAfter(now);
    }

    private Instant moment(ReminderStage stage) {
        return morning(Map.of(
                        FIRST, due.minusDays(rule.firstBefore()),
                        SECOND, due.plusDays(rule.secondAfter()),
                        ESCALATION, latest(due, day(since)).plusDays(rule.escalationAfter()))
                .getOrDefault(stage, due));
    }

    /**
     * How long nothing can become due. A last day only ever moves later, so until the first reminder there is nothing to
     * ask; from then on a new term may begin any day, and every morning is asked.
     */
    Duration quiet(Instant now) {
        var first = moment(FIRST);
        var wait = Duration.between(now, first.isAfter(now) ? first : nextMorning(now));
        // In whole seconds, and never a moment too early.
        return wait.compareTo(SHORTEST) < 0 ? SHORTEST : Duration.ofSeconds(wait.toSeconds() + 1);
    }

    private static Instant nextMorning(Instant now) {
        var today = morning(day(now));
        return today.isAfter(now) ? today : morning(day(now).plusDays(1));
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(BERLIN).toInstant();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, BERLIN);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
