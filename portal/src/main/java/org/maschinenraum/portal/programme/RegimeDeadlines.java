package org.maschinenraum.portal.programme;

/**
 * How long things may take.
 *
 * @param strategyMonths from the commitment to the proof of the strategy
 * @param useByDays from a payment to its use
 * @param interimReportMonths between two interim reports
 * @param finalProofMonths from the end of the project to the final proof of use
 */
public record RegimeDeadlines(int strategyMonths, int useByDays, int interimReportMonths, int finalProofMonths) {}
