package org.maschinenraum.portal.programme;

import java.time.Clock;
import java.util.Map;
import org.maschinenraum.integration.database.Json;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Stale;
import org.maschinenraum.portal.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The only way to change what rounds run by. */
@Service
public class RuleSets {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Policy policy;
    private final CurrentActor currentActor;
    private final Clock clock;

    RuleSets(JdbcClient jdbc, AuditTrail audit, Policy policy, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.policy = policy;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * The next version, as a draft that says what this one says.
     *
     * @throws Refusal if somebody has begun the next version already
     */
    @Transactional
    public RuleSetId draft(RuleSetId from) {
        var released = locked(from);
        require(RuleSetAction.DRAFT, released);
        var id = RuleSetId.next();
        var inserted = jdbc.sql("""
                        insert into programme.rule_set (id, kind, family, number, title, content)
                        select ?, kind, family, (select max(number) + 1 from programme.rule_set a
                          where a.kind = s.kind and a.family = s.family), title, content
                        from programme.rule_set s where id = ? on conflict do nothing""").params(id, from).update();
        if (inserted == 0) {
            throw new Refusal("programme.refused-draft-exists");
        }
        record(id, RuleSetAction.DRAFT, Map.of("from", from.value()));
        return id;
    }

    /**
     * @param rules items without a key are new and get one
     * @param seen the version of the row the person changed
     * @throws InvalidInput naming each field that is wrong
     */
    @Transactional
    public void write(RuleSet rules, long seen) {
        change(rules.id(), RuleSetAction.EDIT, seen);
        RuleSetCheck.require(rules);
        jdbc.sql("update programme.rule_set set title = ?, content = ?, version = version + 1 where id = ?")
                .params(rules.title().strip(), Json.of(content(rules)), rules.id())
                .update();
        record(rules.id(), RuleSetAction.EDIT, Map.of("title", rules.title().strip()));
    }

    private static Record content(RuleSet rules) {
        return switch (rules) {
            case FundingRegimeVersion regime -> regime.content();
            case CriteriaCatalogue catalogue -> catalogue.withKeys().content();
            case SubmissionForm form -> form.withKeys().content();
        };
    }

    /** From now on it never changes, and funding rounds can use it. */
    @Transactional
    public void release(RuleSetId id, long seen) {
        change(id, RuleSetAction.RELEASE, seen);
        jdbc.sql("update programme.rule_set set released = ?, version = version + 1 where id = ?")
                .params(clock.instant(), id)
                .update();
        record(id, RuleSetAction.RELEASE, Map.of("before", RuleSetState.DRAFT, "state", RuleSetState.RELEASED));
    }

    /** A draft that is not wanted. */
    @Transactional
    public void discard(RuleSetId id, long seen) {
        change(id, RuleSetAction.DISCARD, seen);
        jdbc.sql("delete from programme.rule_set where id = ?").param(id).update();
        record(id, RuleSetAction.DISCARD, Map.of());
    }

    private void change(RuleSetId id, RuleSetAction action, long seen) {
        var current = locked(id);
        if (current.version() != seen) {
            throw new Stale();
        }
        require(action, current);
    }

    private Locked locked(RuleSetId id) {
        policy.require(currentActor.get(), RuleSetAction.SEE);
        return jdbc.sql("select version, released is null draft from programme.rule_set where id = ? for update")
                .param(id)
                .query((row, number) -> new Locked(
                        row.getLong("version"), row.getBoolean("draft") ? RuleSetState.DRAFT : RuleSetState.RELEASED))
                .optional()
                .orElseThrow(() -> new Refusal("programme.refused-rule-set-gone"));
    }

    private void require(RuleSetAction action, Locked current) {
        policy.require(currentActor.get(), action, new ProgrammeState(current.state()));
    }

    private void record(RuleSetId id, RuleSetAction action, Map<String, ?> details) {
        audit.record(id, currentActor.get().id(), action.key(), details);
    }

    private record Locked(long version, RuleSetState state) {}
}
