package org.maschinenraum.portal.strategy;

import static org.maschinenraum.processes.Names.StrategyPhase.PROCESS;
import static org.maschinenraum.processes.Names.StrategyPhase.RETURNED;
import static org.maschinenraum.processes.Names.StrategyPhase.SECOND_SIGNATURE;
import static org.maschinenraum.processes.Names.Variables.ATTEMPT;
import static org.maschinenraum.processes.Names.Variables.OUTCOME;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.maschinenraum.portal.access.MovedOn;
import org.maschinenraum.portal.task.Tasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What another approver does with a decision that waits for the second signature. */
@Service
@Transactional
public class SecondSignatures {

    private final StrategyCases cases;
    private final DecisionRecords decisions;
    private final Deciding deciding;
    private final Tasks tasks;
    private final Clock clock;

    SecondSignatures(StrategyCases cases, DecisionRecords decisions, Deciding deciding, Tasks tasks, Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.deciding = deciding;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * The decision takes effect.
     *
     * @param attempt the try the person saw
     */
    public void sign(StrategyId id, int round, int attempt) {
        var strategy = cases.lock(id, StrategyAction.SIGN_DECISION);
        deciding.sign(strategy, seen(strategy, round, attempt), cases.actor().id());
    }

    /**
     * Gives the decision back to the approvers, who decide anew.
     *
     * @param reason needed
     */
    public void returnDecision(StrategyId id, int round, int attempt, String reason) {
        var strategy = cases.lock(id, StrategyAction.RETURN_DECISION);
        var decision = seen(strategy, round, attempt);
        var by = cases.actor().id();
        var why = WrittenText.required(reason, "strategy.refused-no-return-reason");
        strategy.returnDecision();
        decisions.returned(decision, new Decision.Return(by, clock.instant(), why));
        var returned = new DecisionReturned(id, decision.decidedBy());
        cases.save(strategy, by, "strategy.return-decision", returned, Map.of("attempt", attempt));
        var next = Objects.requireNonNull(Deciding.seat(attempt + 1));
        tasks.answer(
                Deciding.key(id, SECOND_SIGNATURE, decision), PROCESS, by, Map.of(OUTCOME, RETURNED, ATTEMPT, next));
    }

    /** A page left open since an earlier version or try signs nothing. */
    private Decision seen(Strategy strategy, int round, int attempt) {
        return decisions
                .latest(strategy.id(), strategy.round())
                .filter(decision -> decision.round() == round && decision.attempt() == attempt)
                .orElseThrow(() -> new MovedOn("strategy.refused-other-decision"));
    }
}
