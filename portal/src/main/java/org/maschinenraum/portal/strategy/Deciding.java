package org.maschinenraum.portal.strategy;

import static org.maschinenraum.processes.Names.StrategyPhase.APPROVED;
import static org.maschinenraum.processes.Names.StrategyPhase.CHANGES_REQUESTED;
import static org.maschinenraum.processes.Names.StrategyPhase.DECISION;
import static org.maschinenraum.processes.Names.StrategyPhase.PREPARED;
import static org.maschinenraum.processes.Names.StrategyPhase.PROCESS;
import static org.maschinenraum.processes.Names.StrategyPhase.REJECTED;
import static org.maschinenraum.processes.Names.StrategyPhase.SECOND_SIGNATURE;
import static org.maschinenraum.processes.Names.Variables.OUTCOME;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.engine.Engine;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.programme.ProjectQueries;
import org.maschinenraum.portal.programme.Projects;
import org.maschinenraum.portal.programme.RoundSettings;
import org.maschinenraum.portal.task.TaskKey;
import org.maschinenraum.portal.task.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records a decision and lets it take effect: at once, or with the second signature where the round asks for one (K3). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Deciding {

    private final StrategyCases cases;
    private final DecisionRecords decisions;
    private final SubmissionRecords submissions;
    private final ProjectQueries projectQueries;
    private final Projects projects;
    private final Engine engine;
    private final Tasks tasks;
    private final Clock clock;

    Deciding(
            StrategyCases cases,
            DecisionRecords decisions,
            SubmissionRecords submissions,
            ProjectQueries projectQueries,
            Projects projects,
            Engine engine,
            Tasks tasks,
            Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.submissions = submissions;
        this.projectQueries = projectQueries;
        this.projects = projects;
        this.engine = engine;
        this.tasks = tasks;
        this.clock = clock;
    }

    int nextAttempt(Strategy strategy) {
        return decisions
                        .latest(strategy.id(), strategy.round())
                        .map(Decision::attempt)
                        .orElse(0)
                + 1;
    }

    void decide(Strategy strategy, Decision decision) {
        decisions.insert(decision);
        var by = decision.decidedBy();
        if (settings(strategy).secondSignatureRequired()) {
            strategy.prepareDecision();
            var prepared = new DecisionPrepared(strategy.id(), by);
            cases.save(strategy, by, "strategy.prepare-decision", prepared, Map.of("attempt", decision.attempt()));
            answer(strategy, DECISION, decision, by, PREPARED);
        } else {
            takeEffect(strategy, DECISION, decision, by);
        }
    }

    void sign(Strategy strategy, Decision decision, PersonId by) {
        decisions.signed(decision, by, clock.instant());
        takeEffect(strategy, SECOND_SIGNATURE, decision, by);
    }

    /** @throws Refusal if the round allows no further version (A21) */
    void requireAnotherVersion(Strategy strategy) {
        var most = settings(strategy).maxResubmissions();
        if (strategy.round() > most) {
            throw new Refusal("strategy.refused-no-more-versions", most);
        }
    }

    private RoundSettings settings(Strategy strategy) {
        return projectQueries
                .find(strategy.project())
                .orElseThrow()
                .fundingRound()
                .settings();
    }

    /** @param by whose act it is: who decided, or who signed */
    private void takeEffect(Strategy strategy, String element, Decision decision, PersonId by) {
        var more = Map.of("attempt", decision.attempt());
        switch (decision.verdict()) {
            case APPROVE -> {
                strategy.approve(decision.decidedBy(), decision.words(), clock.instant());
                projects.startImplementation(strategy.project());
                cases.save(strategy, by, "strategy.approve", new StrategyApproved(strategy.id()), more);
                answer(strategy, element, decision, by, APPROVED);
                engine.close(strategy.id().value());
            }
            case REJECT -> {
                strategy.reject(decision.decidedBy(), decision.words(), clock.instant());
                cases.save(strategy, by, "strategy.reject", new StrategyRejected(strategy.id()), more);
                answer(strategy, element, decision, by, REJECTED);
                engine.close(strategy.id().value());
            }
            case REQUEST_CHANGES -> {
                var due = Objects.requireNonNull(decision.due());
                strategy.requestChanges();
                submissions.insert(ChangeRequest.of(
                        strategy.id(),
                        decision.round(),
                        ChangeRequest.Origin.DECISION,
                        decision.words(),
                        due,
                        decision.decidedBy(),
                        clock.instant()));
                var requested = new ChangesRequested(strategy.id(), decision.round());
                cases.save(strategy, by, "strategy.request-changes", requested, Map.of("due", due));
                answer(strategy, element, decision, by, CHANGES_REQUESTED);
            }
        }
    }

    private void answer(Strategy strategy, String element, Decision decision, PersonId by, String outcome) {
        tasks.answer(key(strategy.id(), element, decision), PROCESS, by, Map.of(OUTCOME, outcome));
    }

    static TaskKey key(StrategyId id, String element, Decision decision) {
        return new TaskKey(id.value(), element, decision.round(), seat(decision.attempt()));
    }

    /** As the process names it: the first try has none. */
    static @Nullable String seat(int attempt) {
        return attempt == 1 ? null : Integer.toString(attempt);
    }
}
