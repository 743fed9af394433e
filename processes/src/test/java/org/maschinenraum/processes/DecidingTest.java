package org.maschinenraum.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.processes.Names.StrategyPhase.*;
import static org.maschinenraum.processes.Names.Variables.*;

import org.junit.jupiter.api.Test;

class DecidingTest extends StrategyPhaseStory {

    @Test
    void approvesAStrategyAfterCheckReviewsAndDecision() {
        strategy.submitted("start-1");
        strategy.begun();
        strategy.checkOpened();
        strategy.foundComplete("seat-1", "seat-2");
        strategy.reviewed("seat-1");
        strategy.reviewed("seat-2");
        strategy.reviewsConcluded();
        strategy.decided(APPROVED);

        assertThat(strategy.endedAt()).containsExactly("PositivelyApproved");
    }

    @Test
    void rejectsAStrategy() {
        strategy.submittedAndReviewed("start-1");

        strategy.decided(REJECTED);

        assertThat(strategy.endedAt()).containsExactly("Rejected");
    }

    @Test
    void asksTheOfficeFirst() {
        strategy.submitted("start-1");
        strategy.begun();
        strategy.checkOpened();

        assertThat(strategy.waitingAt()).containsExactly(COMPLETENESS_CHECK);
        assertThat(strategy.variablesAt(COMPLETENESS_CHECK))
                .containsEntry(CASE_ID, PortalDriver.CASE)
                .containsEntry(START_ID, "start-1")
                .containsEntry(ROUND, 1);
    }
}
