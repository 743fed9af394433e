package org.maschinenraum.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.processes.Names.StrategyPhase.*;
import static org.maschinenraum.processes.Names.Variables.*;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reviews that contradict each other go to the office, which may ask a third reviewer (A15). */
class ReconcilingTest extends StrategyPhaseStory {

    @BeforeEach
    void reviewsContradictEachOther() {
        strategy.submittedAndFoundComplete("start-1", "seat-1", "seat-2");
        strategy.reviewed("seat-1");
        strategy.reviewed("seat-2");
        strategy.reviewsFoundSplit();
    }

    @Test
    void asksTheOfficeBeforeTheApprover() {
        assertThat(strategy.waitingAt()).containsExactly(RECONCILIATION);

        strategy.reconciled();

        assertThat(strategy.waitingAt()).containsExactly(DECISION);
    }

    @Test
    void asksAThirdReviewerAndNobodyElseAgain() {
        strategy.thirdReviewerNamed("seat-3");
        assertThat(strategy.waitingAt()).containsExactly(REVIEW);

        strategy.reviewed("seat-3");
        strategy.reviewsConcluded();

        assertThat(strategy.waitingAt()).containsExactly(DECISION);
    }

    @Test
    void fillsTheThirdSeatAnewAfterAConflict() {
        strategy.thirdReviewerNamed("seat-3");
        strategy.conflictDeclared("seat-3");
        strategy.seatFilled("seat-3", "seat-4");
        strategy.reviewed("seat-4");

        assertThat(strategy.waitingAt()).containsExactly("ConcludeReviews");
    }

    @Test
    void endsWithTheWithdrawal() {
        strategy.withdrawn("start-1");
        strategy.withdrawalConfirmed();

        assertThat(strategy.endedAt()).containsExactly("Withdrawn");
    }
}
