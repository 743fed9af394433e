package org.maschinenraum.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.processes.Names.StrategyPhase.*;
import static org.maschinenraum.processes.Names.Variables.*;

import org.junit.jupiter.api.Test;

class RequestingChangesTest extends StrategyPhaseStory {

    @Test
    void sendsAnIncompleteStrategyBackToTheLead() {
        strategy.submitted("start-1");
        strategy.begun();
        strategy.checkOpened();
        strategy.foundIncomplete();

        assertThat(strategy.waitingAt()).containsExactly(CHANGES_REQUESTED_TASK);
    }

    @Test
    void checksTheNewVersionAgain() {
        strategy.submitted("start-1");
        strategy.begun();
        strategy.checkOpened();
        strategy.foundIncomplete();
        strategy.resubmitted(2);
        strategy.checkOpened();

        assertThat(strategy.waitingAt()).containsExactly(COMPLETENESS_CHECK);
        assertThat(strategy.variablesAt(COMPLETENESS_CHECK)).containsEntry(ROUND, 2);
    }

    @Test
    void opensNewSeatsForTheVersionTheApproverAskedFor() {
        strategy.submittedAndReviewed("start-1");
        strategy.decided(CHANGES_REQUESTED);
        strategy.resubmitted(2);
        strategy.checkOpened();
        strategy.foundComplete("seat-3", "seat-4", "seat-5");

        assertThat(strategy.waitingAt()).containsExactly(REVIEW, REVIEW, REVIEW);
        strategy.reviewed("seat-3");
        strategy.reviewed("seat-4");
        strategy.reviewed("seat-5");
        strategy.reviewsConcluded();
        strategy.decided(APPROVED);
        assertThat(strategy.endedAt()).containsExactly("PositivelyApproved");
    }

    @Test
    void goesAroundAsOftenAsNeeded() {
        strategy.submitted("start-1");
        strategy.begun();
        for (int round = 2; round <= 4; round++) {
            strategy.checkOpened();
            strategy.foundIncomplete();
            strategy.resubmitted(round);
        }

        assertThat(strategy.waitingAt()).containsExactly("OpenCompletenessCheck");
        assertThat(strategy.variable(ROUND)).isEqualTo("4");
    }

    @Test
    void endsACaseThatTheOfficeClosesAfterTheDeadline() {
        strategy.submitted("start-1");
        strategy.begun();
        strategy.checkOpened();
        strategy.foundIncomplete();
        strategy.closedAsExpired();

        assertThat(strategy.endedAt()).containsExactly("Expired");
    }
}
