package org.maschinenraum.portal.strategy;

import static org.maschinenraum.processes.Names.StrategyPhase.OVERDUE_REVIEW;
import static org.maschinenraum.processes.Names.StrategyPhase.PROCESS;
import static org.maschinenraum.processes.Names.StrategyPhase.REVIEW;
import static org.maschinenraum.processes.Names.StrategyPhase.REVIEWED;
import static org.maschinenraum.processes.Names.StrategyPhase.SETTLED;
import static org.maschinenraum.processes.Names.Variables.OUTCOME;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.MovedOn;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.task.TaskKey;
import org.maschinenraum.portal.task.Tasks;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What reviewers write, and what the coordination office does about a review that is not in; a review never changes once
 * the strategy left the review.
 */
@Service
@Transactional
public class Reviews {

    private final ReviewRepository repository;
    private final ReviewSeats seats;
    private final ReviewRecords records;
    private final StrategyCases cases;
    private final StrategyScopes scopes;
    private final Tasks tasks;
    private final Policy policy;
    private final Clock clock;

    Reviews(
            ReviewRepository repository,
            ReviewSeats seats,
            ReviewRecords records,
            StrategyCases cases,
            StrategyScopes scopes,
            Tasks tasks,
            Policy policy,
            Clock clock) {
        this.repository = repository;
        this.seats = seats;
        this.records = records;
        this.cases = cases;
        this.scopes = scopes;
        this.tasks = tasks;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Saves what was typed so far.
     *
     * @param seen version of the review the person typed into
     * @return the version after saving
     */
    public long write(ReviewId id, long seen, @Nullable Recommendation recommendation, String comment) {
        var review = open(id);
        review.requireVersion(seen);
        review.write(recommendation, comment);
        return save(review).version();
    }

    /** Hands the review in; it cannot be changed afterwards. */
    public void submit(ReviewId id, long seen, @Nullable Recommendation recommendation, String comment) {
        var review = open(id);
        review.requireVersion(seen);
        review.submit(recommendation, comment, clock.instant());
        save(review);
        var by = cases.actor().id();
        cases.tell(review, by, "strategy.submit-review", new ReviewSubmitted(review.strategy(), id), Map.of());
        records.settle(review, clock.instant())
                .ifPresent(escalation -> tasks.cancel(key(review, OVERDUE_REVIEW, escalation)));
        tasks.answer(key(review), PROCESS, by, Map.of(OUTCOME, REVIEWED));
    }

    /**
     * Gives the seat to another reviewer; what was written so far is kept in the records and shown to nobody.
     *
     * @param seenTerm term of the review the person saw
     * @param due last day, not before the present one
     * @throws Refusal unless the other is a reviewer who neither leads nor submitted, and has no seat of this round
     */
    public void reassign(ReviewId id, int seenTerm, PersonId to, LocalDate due) {
        var review = open(id, seenTerm, StrategyAction.REASSIGN_REVIEW);
        var from = review.reviewer();
        seats.requireImpartial(review.strategy(), to);
        seats.requireFree(review, to);
        records.replaced(review, clock.instant());
        review.reassign(to, due, clock.instant());
        settle(review, "strategy.reassign-review", new ReviewReassigned(review.strategy(), id, from));
    }

    /** More time for the same reviewer. */
    public void extend(ReviewId id, int seenTerm, LocalDate due) {
        var review = open(id, seenTerm, StrategyAction.EXTEND_REVIEW);
        review.extend(due, clock.instant());
        settle(review, "strategy.extend-review", new ReviewExtended(review.strategy(), id));
    }

    /** Another letter; the last day stays. */
    public void remind(ReviewId id, int seenTerm) {
        var review = open(id, seenTerm, StrategyAction.REMIND_REVIEWER);
        review.remind(clock.instant());
        records.reminded(review, ReminderStage.AGAIN, clock.instant());
        settle(review, "strategy.remind-reviewer", new ReviewerReminded(review.strategy(), id, ReminderStage.AGAIN));
    }

    /** The open task belongs to who has the seat now; if the office had been asked, that is its answer. */
    private void settle(Review review, String verb, StrategyEvent event) {
        save(review);
        var by = cases.actor().id();
        tasks.handOver(key(review), review.reviewer(), review.due());
        records.settle(review, clock.instant())
                .ifPresent(escalation ->
                        tasks.answer(key(review, OVERDUE_REVIEW, escalation), PROCESS, by, Map.of(OUTCOME, SETTLED)));
        cases.tell(review, by, verb, event, Map.of("due", review.due()));
    }

    private Review save(Review review) {
        try {
            return repository.save(review);
        } catch (DuplicateKeyException e) {
            // Both seats were given to the same person at the same moment.
            throw new Refusal("strategy.refused-reviews-already");
        }
    }

    /** For its reviewer. */
    private Review open(ReviewId id) {
        var review = lock(id);
        var strategy = cases.share(review.strategy());
        var actor = cases.actor();
        if (!review.reviewer().equals(actor.id()) && records.wasReplaced(id, actor.id())) {
            throw new Refusal("strategy.refused-review-reassigned");
        }
        var scope = scopes.find(strategy.id()).orElseThrow(() -> new Refusal("strategy.refused-gone"));
        policy.require(actor, StrategyAction.REVIEW, scope.about(review));
        requireRound(strategy, review);
        review.requireOpen();
        return review;
    }

    /** For the coordination office. */
    private Review open(ReviewId id, int seenTerm, StrategyAction action) {
        var review = lock(id);
        var strategy = cases.share(review.strategy());
        scopes.require(cases.actor(), action, strategy.id());
        requireRound(strategy, review);
        review.requireTerm(seenTerm);
        return review;
    }

    private Review lock(ReviewId id) {
        return repository.findWithLockById(id).orElseThrow(() -> new Refusal("strategy.refused-gone"));
    }

    private static void requireRound(Strategy strategy, Review review) {
        if (strategy.round() != review.round()) {
            throw new MovedOn("strategy.refused-other-round");
        }
    }

    private static TaskKey key(Review review) {
        return key(review, REVIEW, review.id().value());
    }

    private static TaskKey key(Review review, String element, UUID seat) {
        return new TaskKey(review.strategy().value(), element, review.round(), seat.toString());
    }
}
