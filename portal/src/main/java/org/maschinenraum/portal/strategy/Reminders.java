package org.maschinenraum.portal.strategy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.programme.ProjectQueries;
import org.maschinenraum.portal.programme.ReviewReminders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asked by the process, for each seat: is somebody to be reminded now, and when is it to ask again? */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reminders {

    private final ReviewRepository repository;
    private final ReviewRecords records;
    private final StrategyCases cases;
    private final ProjectQueries projects;
    private final Clock clock;

    Reminders(
            ReviewRepository repository,
            ReviewRecords records,
            StrategyCases cases,
            ProjectQueries projects,
            Clock clock) {
        this.repository = repository;
        this.records = records;
        this.cases = cases;
        this.projects = projects;
        this.clock = clock;
    }

    /**
     * What the process does next.
     *
     * @param askAgainIn how long nothing can become due
     * @param escalation what the office has to decide first; null: nothing
     */
    record Next(Duration askAgainIn, @Nullable UUID escalation) {}

    /** Reminds the reviewer, or asks the office, if it is time and was not done yet. */
    Next remind(ReviewId id) {
        var review = repository.findWithLockById(id).orElseThrow(() -> new Refusal("strategy.refused-gone"));
        var strategy = cases.share(review.strategy());
        var now = clock.instant();
        var schedule = new ReminderSchedule(rule(strategy), review.due(), review.since());
        var due = isAwaited(review, strategy) ? schedule.due(now) : Optional.<ReminderStage>empty();
        due.filter(stage -> !records.isDone(review, stage)).ifPresent(stage -> carryOut(review, stage, now));
        // A decision of the office begins a new term: an open escalation is always of the present one.
        var escalation = due.filter(ReminderStage.ESCALATION::equals).flatMap(stage -> records.openEscalation(review));
        return new Next(schedule.quiet(now), escalation.orElse(null));
    }

    private static boolean isAwaited(Review review, Strategy strategy) {
        return strategy.state() == StrategyState.IN_REVIEW
                && strategy.round() == review.round()
                && review.state() == ReviewState.OPEN;
    }

    private void carryOut(Review review, ReminderStage stage, Instant now) {
        records.reminded(review, stage, now);
        var overdue = stage == ReminderStage.ESCALATION;
        cases.tell(
                review,
                null,
                overdue ? "strategy.escalate-review" : "strategy.remind-reviewer",
                overdue
                        ? new ReviewOverdue(review.strategy(), review.id())
                        : new ReviewerReminded(review.strategy(), review.id(), stage),
                Map.of("stage", stage, "due", review.due()));
    }

    private ReviewReminders rule(Strategy strategy) {
        return projects.find(strategy.project())
                .orElseThrow(() -> new Refusal("programme.refused-gone"))
                .fundingRound()
                .reviewReminders();
    }
}
