package org.maschinenraum.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.processes.Names.StrategyPhase.*;
import static org.maschinenraum.processes.Names.Variables.*;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reviewer with a conflict of interest leaves the seat; the office fills it or goes on without (A9, A10). */
class DeclaringConflictsTest extends StrategyPhaseStory {

    @BeforeEach
    void submitWithTwoSeats() {
        strategy.submittedAndFoundComplete("start-1", "seat-1", "seat-2");
    }

    @Test
    void asksTheOfficeForSomebodyElse() {
        strategy.conflictDeclared("seat-1");

        assertThat(strategy.waitingAt()).containsExactlyInAnyOrder(FILL_SEAT, REVIEW);
        assertThat(strategy.variablesAt(FILL_SEAT)).containsEntry(REVIEW_ID, "seat-1");
    }

    @Test
    void asksTheNewReviewerAndWaitsForThatReview() {
        strategy.conflictDeclared("seat-1");
        strategy.seatFilled("seat-1", "seat-3");
        assertThat(strategy.waitingAt()).containsExactly(REVIEW, REVIEW);

        strategy.reviewed("seat-2");
        strategy.reviewed("seat-3");

        assertThat(strategy.waitingAt()).containsExactly("ConcludeReviews");
    }

    @Test
    void asksForTheNewReviewersSeatFromThenOn() {
        strategy.conflictDeclared("seat-1");
        strategy.seatFilled("seat-1", "seat-3");

        strategy.passes(Duration.ofDays(14).plusMinutes(1));

        strategy.nothingDue("seat-3", Duration.ofDays(1));
        strategy.nothingDue("seat-2", Duration.ofDays(1));
        assertThat(strategy.waitingAt()).containsExactly(REVIEW, REVIEW);
    }

    @Test
    void letsTheNewReviewerDeclareAConflictToo() {
        strategy.conflictDeclared("seat-1");
        strategy.seatFilled("seat-1", "seat-3");
        strategy.conflictDeclared("seat-3");

        assertThat(strategy.variablesAt(FILL_SEAT)).containsEntry(REVIEW_ID, "seat-3");
    }

    @Test
    void goesOnWithoutASeatThatNobodyFills() {
        strategy.conflictDeclared("seat-1");
        strategy.waived(FILL_SEAT, "seat-1");
        strategy.reviewed("seat-2");

        assertThat(strategy.waitingAt()).containsExactly("ConcludeReviews");
    }

    @Test
    void goesOnWithoutAReviewThatDoesNotCome() {
        strategy.reviewed("seat-2");
        strategy.waived(REVIEW, "seat-1");

        assertThat(strategy.waitingAt()).containsExactly("ConcludeReviews");
    }

    @Test
    void endsWithTheWithdrawal() {
        strategy.conflictDeclared("seat-1");

        strategy.withdrawn("start-1");
        strategy.withdrawalConfirmed();

        assertThat(strategy.endedAt()).containsExactly("Withdrawn");
    }
}
