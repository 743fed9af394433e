package org.maschinenraum.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.processes.Names.StrategyPhase.*;

import org.junit.jupiter.api.Test;

class StartingTest extends StrategyPhaseStory {

    @Test
    void endsAtOnceWhereAnotherInstanceRuns() {
        strategy.submitted("start-1");

        strategy.refusedToBegin();

        assertThat(strategy.waitingAt()).isEmpty();
        assertThat(strategy.endedAt()).containsExactly("EndedAsAlreadyRunning");
    }

    @Test
    void startsOneInstanceForTwoDeliveriesOfTheSameStart() {
        strategy.submitted("start-1");
        strategy.deliveredAgain("start-1");

        assertThat(strategy.waitingAt()).containsExactly("BeginStrategyPhase");
    }

    @Test
    void endsTheInstanceOfASecondStartOnceTheFirstIsOver() {
        strategy.submittedAndReviewed("start-1");
        strategy.submitted("start-2");
        strategy.decided(APPROVED);
        assertThat(strategy.waitingAt()).containsExactly("BeginStrategyPhase");

        strategy.refusedToBegin();

        assertThat(strategy.endedAt()).containsExactly("PositivelyApproved", "EndedAsAlreadyRunning");
    }
}
