package org.maschinenraum.portal.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A round of the programme with its deadlines, and the versions of the rule sets it began with.
 *
 * @param strategyDue last day to submit the strategy, Europe/Berlin
 * @param checkDays days for the completeness check
 * @param revisionDays days a lead gets to answer a request for changes
 * @param commitmentDate the day the projects were promised their funding; null: not known yet
 */
public record FundingRound(
        FundingRoundId id,
        String name,
        RoundState state,
        FundingRegimeVersion regime,
        CriteriaCatalogue criteria,
        SubmissionForm form,
        LocalDate strategyDue,
        int checkDays,
        int reviewDays,
        int decisionDays,
        int revisionDays,
        ReviewReminders reviewReminders,
        RoundSettings settings,
        @Nullable LocalDate commitmentDate) {

    /** The last day on which a document may be filed. */
    public LocalDate deadline(DocumentSlot document) {
        return document.deadline(strategyDue);
    }

    /** By when the strategy has to be proven, as the regime counts from the commitment. */
    public Optional<LocalDate> proofDue() {
        return Optional.ofNullable(commitmentDate)
                .map(day -> day.plusMonths(regime.deadlines().strategyMonths()));
    }
}
