package org.maschinenraum.portal.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.database.Rows;

/** A funding round as its row has it: its rule sets by their ids. */
record FundingRoundRow(
        FundingRoundId id,
        String name,
        RoundState state,
        RuleSetId regime,
        RuleSetId criteria,
        RuleSetId form,
        LocalDate strategyDue,
        Days days,
        ReviewReminders reminders,
        RoundSettings settings,
        @Nullable LocalDate commitmentDate) {

    /** Of a row {@code r}. */
    static final String COLUMNS = """
            r.id round_id, r.name round_name, r.state, r.regime_version, r.criteria_catalogue, r.submission_form,
            r.strategy_due, r.check_days, r.review_days, r.decision_days, r.revision_days,
            r.remind_before, r.remind_after, r.escalate_after,
            r.sign_off_required, r.second_signature_required, r.reviewers_per_submission, r.max_resubmissions,
            r.extension_max_days, r.commitment_date
            """;

    static FundingRoundRow of(ResultSet row) throws SQLException {
        return new FundingRoundRow(
                new FundingRoundId(Rows.uuid(row, "round_id")),
                row.getString("round_name"),
                RoundState.valueOf(row.getString("state")),
                new RuleSetId(Rows.uuid(row, "regime_version")),
                new RuleSetId(Rows.uuid(row, "criteria_catalogue")),
                new RuleSetId(Rows.uuid(row, "submission_form")),
                row.getObject("strategy_due", LocalDate.class),
                Days.of(row),
                new ReviewReminders(
                        row.getInt("remind_before"), row.getInt("remind_after"), row.getInt("escalate_after")),
                settings(row),
                row.getObject("commitment_date", LocalDate.class));
    }

    private static RoundSettings settings(ResultSet row) throws SQLException {
        return new RoundSettings(
                row.getBoolean("sign_off_required"),
                row.getBoolean("second_signature_required"),
                row.getInt("reviewers_per_submission"),
                row.getInt("max_resubmissions"),
                row.getInt("extension_max_days"));
    }

    List<UUID> ruleSets() {
        return List.of(regime.value(), criteria.value(), form.value());
    }

    FundingRound with(FundingRegimeVersion regime, CriteriaCatalogue criteria, SubmissionForm form) {
        return new FundingRound(
                id,
                name,
                state,
                regime,
                criteria,
                form,
                strategyDue,
                days.check,
                days.review,
                days.decision,
                days.revision,
                reminders,
                settings,
                commitmentDate);
    }

    private record Days(int check, int review, int decision, int revision) {

        static Days of(ResultSet row) throws SQLException {
            return new Days(
                    row.getInt("check_days"),
                    row.getInt("review_days"),
                    row.getInt("decision_days"),
                    row.getInt("revision_days"));
        }
    }
}
