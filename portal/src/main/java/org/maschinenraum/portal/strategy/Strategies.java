package org.maschinenraum.portal.strategy;

import static org.maschinenraum.processes.Names.StrategyPhase.CHANGES_REQUESTED;
import static org.maschinenraum.processes.Names.StrategyPhase.CHANGES_REQUESTED_TASK;
import static org.maschinenraum.processes.Names.StrategyPhase.COMPLETE;
import static org.maschinenraum.processes.Names.StrategyPhase.COMPLETENESS_CHECK;
import static org.maschinenraum.processes.Names.StrategyPhase.PROCESS;
import static org.maschinenraum.processes.Names.StrategyPhase.RESUBMITTED;
import static org.maschinenraum.processes.Names.StrategyPhase.SUBMIT;
import static org.maschinenraum.processes.Names.StrategyPhase.SUBMITTED;
import static org.maschinenraum.processes.Names.StrategyPhase.WITHDRAW;
import static org.maschinenraum.processes.Names.Variables.OUTCOME;
import static org.maschinenraum.processes.Names.Variables.REVIEW_IDS;
import static org.maschinenraum.processes.Names.Variables.ROUND;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.maschinenraum.integration.engine.Engine;
import org.maschinenraum.portal.access.MovedOn;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.task.TaskKey;
import org.maschinenraum.portal.task.Tasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people decide about a strategy: rights, one transaction, then the process hears. */
@Service
@Transactional
public class Strategies {

    private final StrategyCases cases;
    private final SubmissionRecords records;
    private final ReviewSeats seats;
    private final Deciding deciding;
    private final Engine engine;
    private final Tasks tasks;
    private final Clock clock;

    Strategies(
            StrategyCases cases,
            SubmissionRecords records,
            ReviewSeats seats,
            Deciding deciding,
            Engine engine,
            Tasks tasks,
            Clock clock) {
        this.cases = cases;
        this.records = records;
        this.seats = seats;
        this.deciding = deciding;
        this.engine = engine;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * Freezes the draft as the next version and hands it to the process.
     *
     * @param seen version of the draft the person saw
     */
    public void submit(StrategyId id, long seen) {
        var strategy = cases.lock(id, StrategyAction.SUBMIT);
        strategy.requireVersion(seen);
        var by = cases.actor().id();
        var before = strategy.round();
        var version = strategy.submit(by, clock.instant());
        records.insert(version);
        var submitted = new StrategySubmitted(id, version.round());
        cases.save(strategy, by, StrategyAction.SUBMIT.key(), submitted, Map.of("hash", version.hash()));
        if (before == 0) {
            engine.start(PROCESS, SUBMIT, id.value(), Map.of(ROUND, version.round(), OUTCOME, SUBMITTED));
        } else {
            answer(strategy, CHANGES_REQUESTED_TASK, before, by, Map.of(OUTCOME, RESUBMITTED, ROUND, version.round()));
        }
    }

    /**
     * The submission is complete; two reviewers are named.
     *
     * @throws Refusal unless both are reviewers, different, and neither submitter nor lead
     */
    public void completeCheck(StrategyId id, int round, PersonId first, PersonId second) {
        var strategy = cases.lock(id, StrategyAction.CHECK_COMPLETENESS);
        requireRound(strategy, round);
        var by = cases.actor().id();
        var reviews = seats.open(strategy, first, second);
        strategy.openReviews();
        var checked = new CompletenessChecked(id, round);
        cases.save(strategy, by, StrategyAction.CHECK_COMPLETENESS.key(), checked, Map.of("reviews", reviews));
        answer(strategy, COMPLETENESS_CHECK, round, by, Map.of(OUTCOME, COMPLETE, REVIEW_IDS, reviews));
    }

    /**
     * Sends the submission back to the lead: by the coordination office after the check, or by the approver as a decision.
     *
     * @param due last day for the revision
     * @throws Refusal also if the round allows no further version
     */
    public void requestChanges(StrategyId id, int round, String points, LocalDate due) {
        var strategy = cases.lock(id, StrategyAction.REQUEST_CHANGES);
        requireRound(strategy, round);
        deciding.requireAnotherVersion(strategy);
        var now = clock.instant();
        var fromCheck = strategy.state() == StrategyState.COMPLETENESS_CHECK;
        var origin = fromCheck ? ChangeRequest.Origin.CHECK : ChangeRequest.Origin.DECISION;
        var request =
                ChangeRequest.of(id, round, origin, points, due, cases.actor().id(), now);
        if (fromCheck) {
            returnFromCheck(strategy, request);
        } else {
            deciding.decide(strategy, Decision.requestChanges(request, strategy, deciding.nextAttempt(strategy)));
        }
    }

    private void returnFromCheck(Strategy strategy, ChangeRequest request) {
        var by = request.requestedBy();
        strategy.requestChanges();
        records.insert(request);
        var requested = new ChangesRequested(strategy.id(), request.round());
        cases.save(strategy, by, StrategyAction.REQUEST_CHANGES.key(), requested, Map.of("due", request.due()));
        answer(strategy, COMPLETENESS_CHECK, request.round(), by, Map.of(OUTCOME, CHANGES_REQUESTED));
    }

    /** Positive approval: the project's implementation starts, once; where the round asks for it, with the second signature. */
    public void approve(StrategyId id, int round, String reason) {
        var strategy = cases.lock(id, StrategyAction.DECIDE);
        requireRound(strategy, round);
        var by = cases.actor().id();
        deciding.decide(
                strategy, Decision.approve(strategy, deciding.nextAttempt(strategy), reason, by, clock.instant()));
    }

    /** @param reason needed */
    public void reject(StrategyId id, int round, String reason) {
        var strategy = cases.lock(id, StrategyAction.DECIDE);
        requireRound(strategy, round);
        var by = cases.actor().id();
        deciding.decide(
                strategy, Decision.reject(strategy, deciding.nextAttempt(strategy), reason, by, clock.instant()));
    }

    /** Ends the procedure in whatever state before the decision; what was recorded stays. */
    public void withdraw(StrategyId id, String reason) {
        var strategy = cases.lock(id, StrategyAction.WITHDRAW);
        var by = cases.actor().id();
        var running = strategy.hasProcess();
        strategy.withdraw(by, reason, clock.instant());
        tasks.cancelAll(id.value());
        cases.save(strategy, by, StrategyAction.WITHDRAW.key(), new StrategyWithdrawn(id, strategy.round()));
        if (running) {
            engine.send(WITHDRAW, id.value(), Map.of());
            engine.close(id.value());
        }
    }

    /** The process took the submission up. */
    void openCompletenessCheck(StrategyId id) {
        var strategy = cases.lock(id);
        if (strategy.state() == StrategyState.SUBMITTED) {
            strategy.openCompletenessCheck();
            cases.save(
                    strategy,
                    null,
                    "strategy.open-completeness-check",
                    new CompletenessCheckOpened(id, strategy.round()));
        }
    }

    /** All reviews of the round are in; the approver's turn. */
    void concludeReviews(StrategyId id, int round) {
        var strategy = cases.lock(id);
        if (strategy.state() == StrategyState.IN_REVIEW && strategy.round() == round) {
            seats.requireAllSubmitted(id, round);
            strategy.concludeReviews();
            cases.save(strategy, null, "strategy.conclude-reviews", new ReviewsConcluded(id, round));
        }
    }

    /** The process ended because of the withdrawal; the domain decided it before. */
    void confirmWithdrawal(StrategyId id) {
        if (cases.lock(id).state() != StrategyState.WITHDRAWN) {
            throw new IllegalStateException(
                    "the process of strategy " + id.value() + " was withdrawn, the strategy was not");
        }
    }

    private void answer(Strategy strategy, String element, int round, PersonId by, Map<String, Object> outcome) {
        tasks.answer(new TaskKey(strategy.id().value(), element, round), PROCESS, by, outcome);
    }

    /** A page left open since an earlier version decides nothing. */
    private static void requireRound(Strategy strategy, int round) {
        if (strategy.round() != round) {
            throw new MovedOn("strategy.refused-other-round");
        }
    }
}
