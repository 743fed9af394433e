package org.maschinenraum.portal.programme;

import java.time.LocalDate;

/**
 * A round of the programme with its deadlines.
 *
 * @param strategyDue last day to submit the strategy, Europe/Berlin
 * @param checkDays days for the completeness check
 * @param revisionDays days a lead gets to answer a request for changes
 */
public record FundingRound(
        FundingRoundId id,
        String name,
        FundingRegime regime,
        LocalDate strategyDue,
        int checkDays,
        int reviewDays,
        int decisionDays,
        int revisionDays,
        ReviewReminders reviewReminders) {}
