package org.maschinenraum.portal.programme;

/**
 * How a round is run.
 *
 * @param signOffRequired a second person signs off before a strategy is submitted
 * @param secondSignatureRequired a second approver signs the decision
 * @param reviewersPerSubmission at least {@value #FEWEST_REVIEWERS}
 * @param maxResubmissions how often a strategy may be submitted again after a request for changes
 * @param extensionMaxDays the longest extension of a deadline that can be granted at once
 */
public record RoundSettings(
        boolean signOffRequired,
        boolean secondSignatureRequired,
        int reviewersPerSubmission,
        int maxResubmissions,
        int extensionMaxDays) {

    static final int FEWEST_REVIEWERS = 2;

    public RoundSettings {
        if (reviewersPerSubmission < FEWEST_REVIEWERS || maxResubmissions < 0 || extensionMaxDays < 0) {
            throw new IllegalArgumentException("two reviewers at least, and nothing below zero");
        }
    }
}
