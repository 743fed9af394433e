package org.maschinenraum.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.processes.Names.StrategyPhase.*;
import static org.maschinenraum.processes.Names.Variables.*;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Each seat is asked for on its own, until its review is in (J6). */
class RemindingTest extends StrategyPhaseStory {

    private static final String REMIND = "RemindReviewer";

    @Test
    void asksForEachSeatAtOnceWithoutHoldingTheReviewUp() {
        strategy.submitted("start-1");
        strategy.begun();
        strategy.checkOpened();
        strategy.seatsNamed("seat-1", "seat-2");

        assertThat(strategy.waitingAt()).containsExactlyInAnyOrder(REVIEW, REVIEW, REMIND, REMIND);
        strategy.reviewed("seat-1");
        assertThat(strategy.waitingAt()).containsExactlyInAnyOrder(REVIEW, REMIND);
    }

    @Test
    void asksAgainAfterTheTimeTheDomainNamedAndNotBefore() {
        strategy.submittedAndFoundComplete("start-1", "seat-1", "seat-2");

        strategy.passes(Duration.ofDays(13));
        assertThat(strategy.waitingAt()).containsExactly(REVIEW, REVIEW);

        strategy.passes(Duration.ofDays(1).plusMinutes(1));
        assertThat(strategy.waitingAt()).containsExactlyInAnyOrder(REVIEW, REVIEW, REMIND, REMIND);
    }

    @Test
    void waitsForEachSeatAsLongAsItIsTold() {
        strategy.submitted("start-1");
        strategy.begun();
        strategy.checkOpened();
        strategy.seatsNamed("seat-1", "seat-2");
        strategy.nothingDue("seat-1", Duration.ofDays(1));
        strategy.nothingDue("seat-2", Duration.ofDays(9));

        for (int day = 1; day <= 5; day++) {
            strategy.passes(Duration.ofDays(1).plusMinutes(1));
            assertThat(strategy.waitingAt()).containsExactlyInAnyOrder(REVIEW, REVIEW, REMIND);
            strategy.nothingDue("seat-1", Duration.ofDays(1));
        }
    }

    @Test
    void endsTheWaitingOfASeatWithItsReviewAndOfNoOther() {
        strategy.submittedAndFoundComplete("start-1", "seat-1", "seat-2");

        strategy.reviewed("seat-1");
        strategy.passes(Duration.ofDays(15));

        assertThat(strategy.waitingAt()).containsExactlyInAnyOrder(REVIEW, REMIND);
        strategy.reviewed("seat-2");
        assertThat(strategy.waitingAt()).containsExactly("ConcludeReviews");
        strategy.passes(Duration.ofDays(30));
        assertThat(strategy.waitingAt()).containsExactly("ConcludeReviews");
    }

    @Test
    void asksTheOfficeAboutAnOverdueReviewWhichCanStillComeIn() {
        late("escalation-1");

        assertThat(strategy.waitingAt()).containsExactlyInAnyOrder(REVIEW, REVIEW, OVERDUE_REVIEW);
        assertThat(strategy.variablesAt(OVERDUE_REVIEW))
                .containsEntry(SEAT, "escalation-1")
                .containsEntry(REVIEW_ID, "seat-1")
                .containsEntry(ROUND, 1);

        strategy.reviewed("seat-1");
        assertThat(strategy.waitingAt()).containsExactly(REVIEW);
        strategy.reviewed("seat-2");
        strategy.reviewsConcluded();
        strategy.decided(APPROVED);
        assertThat(strategy.endedAt()).containsExactly("PositivelyApproved");
    }

    @Test
    void asksTheDomainOnceTheOfficeHasSettledItAndMayAskTheOfficeAgain() {
        late("escalation-1");

        strategy.settled("escalation-1");
        strategy.nothingDue("seat-1", Duration.ofDays(3));
        assertThat(strategy.waitingAt()).containsExactly(REVIEW, REVIEW);

        strategy.passes(Duration.ofDays(3).plusMinutes(1));
        strategy.overdue("seat-1", "escalation-2");
        assertThat(strategy.variablesAt(OVERDUE_REVIEW)).containsEntry(SEAT, "escalation-2");
    }

    @Test
    void keepsWhatASeatIsToldAwayFromTheReviewAndTheProcess() {
        late("escalation-1");

        assertThat(strategy.variablesAt(REVIEW)).doesNotContainKey(SEAT);
        assertThat(strategy.variable(OUTCOME)).isEqualTo("\"complete\"");
        assertThat(strategy.variables()).doesNotContainKeys(NEXT_CHECK_IN, ESCALATION_ID, SEAT);
    }

    @Test
    void endsEverythingOnWithdrawal() {
        late("escalation-1");

        strategy.withdrawn("start-1");
        strategy.withdrawalConfirmed();
        strategy.passes(Duration.ofDays(30));

        assertThat(strategy.waitingAt()).isEmpty();
        assertThat(strategy.endedAt()).containsExactly("Withdrawn");
    }

    /** The first of two seats is overdue. */
    private void late(String escalationId) {
        strategy.submitted("start-1");
        strategy.begun();
        strategy.checkOpened();
        strategy.seatsNamed("seat-1", "seat-2");
        strategy.nothingDue("seat-2", Duration.ofDays(60));
        strategy.nothingDue("seat-1", Duration.ofDays(24));
        strategy.passes(Duration.ofDays(24).plusMinutes(1));
        strategy.overdue("seat-1", escalationId);
    }
}
