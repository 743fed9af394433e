package org.maschinenraum.portal.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes funding rounds, in the transaction of the service. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FundingRoundRows {

    private static final String NEWEST = """
            (select a.id from programme.rule_set a join programme.rule_set b using (kind, family)
              where b.id = r.%s and a.released is not null order by a.number desc limit 1)""";

    private final JdbcClient jdbc;

    FundingRoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A round as it is now, until the transaction ends. */
    record Locked(long version, RoundState state) {}

    Optional<Locked> lock(FundingRoundId id) {
        return jdbc.sql("select version, state from programme.funding_round where id = ? for update")
                .param(id)
                .query((row, number) -> new Locked(row.getLong("version"), RoundState.valueOf(row.getString("state"))))
                .optional();
    }

    /** A year later than the other one, in the newest versions. */
    void copy(FundingRoundId id, String name, FundingRoundId like) {
        jdbc.sql("""
                insert into programme.funding_round
                  (id, name, state, regime, regime_version, criteria_catalogue, submission_form,
                   strategy_due, commitment_date, check_days, review_days, decision_days, revision_days,
                   remind_before, remind_after, escalate_after, sign_off_required, second_signature_required,
                   reviewers_per_submission, max_resubmissions, extension_max_days)
                select ?, ?, 'PREPARED', regime, %s, %s, %s,
                   (strategy_due + interval '1 year')::date, (commitment_date + interval '1 year')::date,
                   check_days, review_days, decision_days, revision_days,
                   remind_before, remind_after, escalate_after, sign_off_required, second_signature_required,
                   reviewers_per_submission, max_resubmissions, extension_max_days
                from programme.funding_round r where r.id = ?""".formatted(
                                NEWEST.formatted("regime_version"),
                                NEWEST.formatted("criteria_catalogue"),
                                NEWEST.formatted("submission_form")))
                .params(id, name, like)
                .update();
    }

    /** The rule sets must be released and of their kind; the page offers no others. */
    void write(FundingRoundId id, RoundPlan plan) {
        var days = plan.days();
        var reminders = plan.reminders();
        var rules = plan.rules();
        var written = jdbc.sql("""
                        update programme.funding_round set name = ?, regime = g.family, regime_version = g.id,
                          criteria_catalogue = c.id, submission_form = f.id, commitment_date = ?, strategy_due = ?,
                          check_days = ?, review_days = ?, decision_days = ?, revision_days = ?,
                          remind_before = ?, remind_after = ?, escalate_after = ?,
                          sign_off_required = ?, second_signature_required = ?, reviewers_per_submission = ?,
                          max_resubmissions = ?, extension_max_days = ?, version = funding_round.version + 1
                        from programme.rule_set g, programme.rule_set c, programme.rule_set f
                        where funding_round.id = ?
                          and g.id = ? and g.kind = 'REGIME' and g.released is not null
                          and c.id = ? and c.kind = 'CRITERIA' and c.released is not null
                          and f.id = ? and f.kind = 'FORM' and f.released is not null""")
                .param(plan.name().strip())
                .param(plan.commitmentDate())
                .param(plan.strategyDue())
                .params(days.check(), days.review(), days.decision(), days.revision())
                .params(reminders.firstBefore(), reminders.secondAfter(), reminders.escalationAfter())
                .params(rules.signOff(), rules.secondSignature(), rules.reviewers())
                .params(rules.resubmissions(), rules.extensionDays())
                .params(id, plan.regime(), plan.criteria(), plan.form())
                .update();
        if (written != 1) {
            throw new IllegalArgumentException("not all of these can be run by: " + plan);
        }
    }

    void become(FundingRoundId id, RoundState state) {
        jdbc.sql("update programme.funding_round set state = ?, version = version + 1 where id = ?")
                .params(state, id)
                .update();
    }

    void moveDates(FundingRoundId id, @Nullable LocalDate commitmentDate, @Nullable LocalDate strategyDue) {
        jdbc.sql("""
                        update programme.funding_round
                        set commitment_date = ?, strategy_due = ?, version = version + 1 where id = ?""").param(commitmentDate).param(strategyDue).param(id).update();
    }
}
