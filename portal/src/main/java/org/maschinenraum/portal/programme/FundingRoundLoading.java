package org.maschinenraum.portal.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes new funding rounds over from the configuration; what a running round began with stays. */
@Component
@EnableConfigurationProperties(FundingRoundLoading.Configured.class)
class FundingRoundLoading {

    private final JdbcClient jdbc;
    private final Configured configured;

    FundingRoundLoading(JdbcClient jdbc, Configured configured) {
        this.jdbc = jdbc;
        this.configured = configured;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void load() {
        configured.fundingRounds().forEach(this::insert);
    }

    private void insert(Configured.Round round) {
        var reminders = round.reminders();
        jdbc.sql("""
                insert into programme.funding_round
                  (id, name, regime, strategy_due, check_days, review_days, decision_days, revision_days,
                   remind_before, remind_after, escalate_after)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                .params(round.id(), round.name(), round.regime(), round.strategyDue())
                .params(round.checkDays(), round.reviewDays(), round.decisionDays(), round.revisionDays())
                .params(reminders.firstBefore(), reminders.secondAfter(), reminders.escalationAfter())
                .update();
    }

    /** As in {@code programme/programme.yaml}. */
    @ConfigurationProperties("maschinenraum.programme")
    record Configured(@DefaultValue List<Round> fundingRounds) {

        record Round(
                UUID id,
                String name,
                FundingRegime regime,
                LocalDate strategyDue,
                int checkDays,
                int reviewDays,
                int decisionDays,
                int revisionDays,
                @Nullable ReviewReminders reviewReminders) {

            ReviewReminders reminders() {
                return reviewReminders == null ? ReviewReminders.USUAL : reviewReminders;
            }
        }
    }
}
