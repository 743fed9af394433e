package org.maschinenraum.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.processes.Names.StrategyPhase.*;
import static org.maschinenraum.processes.Names.Variables.*;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewingTest extends StrategyPhaseStory {

    @BeforeEach
    void submitWithTwoSeats() {
        strategy.submittedAndFoundComplete("start-1", "seat-1", "seat-2");
    }

    @Test
    void asksBothReviewersAtTheSameTime() {
        assertThat(strategy.waitingAt()).containsExactly(REVIEW, REVIEW);
    }

    @Test
    void waitsForTheSecondReviewBeforeTheyAreConcluded() {
        strategy.reviewed("seat-2");
        assertThat(strategy.waitingAt()).containsExactly(REVIEW);

        strategy.reviewed("seat-1");
        assertThat(strategy.waitingAt()).containsExactly("ConcludeReviews");
    }

    @Test
    void asksTheApproverOnlyAfterTheReviewsAreConcluded() {
        strategy.reviewed("seat-1");
        strategy.reviewed("seat-2");
        strategy.reviewsConcluded();

        assertThat(strategy.waitingAt()).containsExactly(DECISION);
    }

    @Test
    void leavesTheOutcomeOfTheCheckAlone() {
        assertThat(strategy.variablesAt(REVIEW)).containsEntry(OUTCOME, null);

        strategy.reviewed("seat-1");
        strategy.reviewed("seat-2");

        assertThat(strategy.variable(OUTCOME)).isEqualTo("\"complete\"");
    }
}
