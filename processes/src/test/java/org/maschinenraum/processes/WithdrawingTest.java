package org.maschinenraum.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.processes.Names.StrategyPhase.*;

import org.junit.jupiter.api.Test;

class WithdrawingTest extends StrategyPhaseStory {

    @Test
    void endsACaseThatHasNotBegun() {
        strategy.submitted("start-1");
        assertWithdrawableFrom("BeginStrategyPhase");
    }

    @Test
    void endsACaseWhoseCheckIsBeingOpened() {
        strategy.submitted("start-1");
        strategy.begun();
        assertWithdrawableFrom("OpenCompletenessCheck");
    }

    @Test
    void endsACaseInTheCompletenessCheck() {
        strategy.submitted("start-1");
        strategy.begun();
        strategy.checkOpened();
        assertWithdrawableFrom(COMPLETENESS_CHECK);
    }

    @Test
    void endsACaseThatWaitsForANewVersion() {
        strategy.submitted("start-1");
        strategy.begun();
        strategy.checkOpened();
        strategy.foundIncomplete();
        assertWithdrawableFrom(CHANGES_REQUESTED_TASK);
    }

    @Test
    void endsACaseWithBothReviewsOpen() {
        strategy.submittedAndFoundComplete("start-1", "seat-1", "seat-2");
        assertWithdrawableFrom(REVIEW, REVIEW);
    }

    @Test
    void endsACaseWithOneReviewDoneAndOneOpen() {
        strategy.submittedAndFoundComplete("start-1", "seat-1", "seat-2");
        strategy.reviewed("seat-1");
        assertWithdrawableFrom(REVIEW);
    }

    @Test
    void endsACaseWhoseReviewsAreBeingConcluded() {
        strategy.submittedAndFoundComplete("start-1", "seat-1", "seat-2");
        strategy.reviewed("seat-1");
        strategy.reviewed("seat-2");
        assertWithdrawableFrom("ConcludeReviews");
    }

    @Test
    void endsACaseThatWaitsForTheDecision() {
        strategy.submittedAndReviewed("start-1");
        assertWithdrawableFrom(DECISION);
    }

    @Test
    void endsACaseInItsSecondRound() {
        strategy.submittedAndReviewed("start-1");
        strategy.decided(CHANGES_REQUESTED);
        strategy.resubmitted(2);
        strategy.checkOpened();
        assertWithdrawableFrom(COMPLETENESS_CHECK);
    }

    @Test
    void leavesAnotherCaseOfTheSameStrategyAlone() {
        strategy.submittedAndReviewed("start-2");

        strategy.withdrawn("start-1");

        assertThat(strategy.waitingAt()).containsExactly(DECISION);
    }

    private void assertWithdrawableFrom(String... waiting) {
        assertThat(strategy.waitingAt()).containsExactly(waiting);

        strategy.withdrawn("start-1");
        assertThat(strategy.waitingAt()).containsExactly("ConfirmWithdrawal");

        strategy.withdrawalConfirmed();
        assertThat(strategy.endedAt()).containsExactly("Withdrawn");
    }
}
