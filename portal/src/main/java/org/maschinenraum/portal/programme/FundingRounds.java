package org.maschinenraum.portal.programme;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Stale;
import org.maschinenraum.portal.audit.AuditTrail;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The only way to change a funding round. */
@Service
public class FundingRounds {

    private final FundingRoundRows rows;
    private final FundingRoundQueries queries;
    private final AuditTrail audit;
    private final Policy policy;
    private final CurrentActor currentActor;

    FundingRounds(
            FundingRoundRows rows,
            FundingRoundQueries queries,
            AuditTrail audit,
            Policy policy,
            CurrentActor currentActor) {
        this.rows = rows;
        this.queries = queries;
        this.audit = audit;
        this.policy = policy;
        this.currentActor = currentActor;
    }

    /**
     * A prepared round like another one, with the newest versions of what that one runs by.
     *
     * @throws InvalidInput if the name cannot be taken
     */
    @Transactional
    public void create(FundingRoundId id, String name, FundingRoundId like) {
        policy.require(currentActor.get(), RoundAction.CREATE);
        var problems = new Problems();
        problems.title("name", name);
        problems.refuse();
        if (queries.find(like).isEmpty()) {
            throw new Refusal("programme.refused-round-gone");
        }
        named(() -> rows.copy(id, name.strip(), like));
        record(id, RoundAction.CREATE, Map.of("like", like.value()));
    }

    /**
     * @param seen the version of the round the person changed
     * @throws InvalidInput naming each field that is wrong
     */
    @Transactional
    public void write(FundingRoundId id, RoundPlan plan, long seen) {
        change(id, RoundAction.EDIT, seen);
        plan.validate();
        var before = RoundPlan.of(queries.find(id).orElseThrow());
        named(() -> rows.write(id, plan));
        record(id, RoundAction.EDIT, plan.differences(before));
    }

    /** From now on it keeps what it runs by, and projects can be created in it. */
    @Transactional
    public void start(FundingRoundId id, long seen) {
        change(id, RoundAction.START, seen);
        rows.become(id, RoundState.RUNNING);
        record(id, RoundAction.START, Map.of("before", RoundState.PREPARED, "state", RoundState.RUNNING));
    }

    /** No project can be created in it any more; those it has go on. */
    @Transactional
    public void close(FundingRoundId id, long seen) {
        change(id, RoundAction.CLOSE, seen);
        rows.become(id, RoundState.CLOSED);
        record(id, RoundAction.CLOSE, Map.of("before", RoundState.RUNNING, "state", RoundState.CLOSED));
    }

    /**
     * A decision about all projects of a running round.
     *
     * @throws InvalidInput if the dates are not in order
     */
    @Transactional
    public void moveDates(
            FundingRoundId id, @Nullable LocalDate commitmentDate, @Nullable LocalDate strategyDue, long seen) {
        change(id, RoundAction.MOVE_DATES, seen);
        var problems = new Problems();
        RoundPlan.dates(problems, commitmentDate, strategyDue);
        problems.refuse();
        var before = queries.find(id).orElseThrow();
        rows.moveDates(id, commitmentDate, strategyDue);
        record(
                id,
                RoundAction.MOVE_DATES,
                Map.of(
                        "strategyDue", before.strategyDue() + " → " + strategyDue,
                        "commitmentDate", before.commitmentDate() + " → " + commitmentDate));
    }

    private static void named(Runnable change) {
        try {
            change.run();
        } catch (DuplicateKeyException taken) {
            var problems = new Problems();
            problems.unless(false, "name", "programme.refused-name-taken");
            problems.refuse();
        }
    }

    private void change(FundingRoundId id, RoundAction action, long seen) {
        policy.require(currentActor.get(), RoundAction.SEE);
        var current = rows.lock(id).orElseThrow(() -> new Refusal("programme.refused-round-gone"));
        if (current.version() != seen) {
            throw new Stale();
        }
        policy.require(currentActor.get(), action, new ProgrammeState(current.state()));
    }

    private void record(FundingRoundId id, RoundAction action, Map<String, ?> details) {
        audit.record(id, currentActor.get().id(), action.key(), details);
    }
}
