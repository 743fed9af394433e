package org.maschinenraum.portal.programme;

import java.time.Clock;
import org.maschinenraum.integration.database.Json;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes new rule sets and funding rounds over from the configuration; what is known already stays as it is. */
@Component
@EnableConfigurationProperties(ConfiguredProgramme.class)
class FundingRoundLoading {

    private static final String NEWEST = """
            (select id from programme.rule_set where kind = '%s' and family = ? and released is not null
              order by number desc limit 1)""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ConfiguredProgramme configured;

    FundingRoundLoading(JdbcClient jdbc, Clock clock, ConfiguredProgramme configured) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.configured = configured;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void load() {
        configured.ruleSets().forEach(this::insert);
        configured.fundingRounds().forEach(this::insert);
    }

    private void insert(RuleSet ruleSet) {
        jdbc.sql("""
                insert into programme.rule_set (id, kind, family, number, title, content, released)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(ruleSet.id(), ruleSet.kind(), ruleSet.family(), ruleSet.number(), ruleSet.title())
                .params(Json.of(ruleSet.content()), clock.instant())
                .update();
    }

    private void insert(ConfiguredProgramme.Round round) {
        var reminders = round.reminders();
        var settings = round.settings();
        jdbc.sql("""
                insert into programme.funding_round
                  (id, name, regime, strategy_due, commitment_date,
                   check_days, review_days, decision_days, revision_days,
                   remind_before, remind_after, escalate_after,
                   sign_off_required, second_signature_required, reviewers_per_submission, max_resubmissions,
                   extension_max_days, regime_version, criteria_catalogue, submission_form)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, %s, %s, %s) on conflict (id) do nothing""".formatted(
                                NEWEST.formatted(RuleSetKind.REGIME),
                                NEWEST.formatted(RuleSetKind.CRITERIA),
                                NEWEST.formatted(RuleSetKind.FORM)))
                .params(round.id(), round.name(), round.regime(), round.strategyDue())
                .param(round.commitmentDate())
                .params(round.checkDays(), round.reviewDays(), round.decisionDays(), round.revisionDays())
                .params(reminders.firstBefore(), reminders.secondAfter(), reminders.escalationAfter())
                .params(settings.signOffRequired(), settings.secondSignatureRequired())
                .params(settings.reviewersPerSubmission(), settings.maxResubmissions(), settings.extensionMaxDays())
                .params(round.regime(), round.criteria(), round.form())
                .update();
    }
}
