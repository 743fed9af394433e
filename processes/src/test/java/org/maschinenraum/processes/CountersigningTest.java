package org.maschinenraum.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.processes.Names.StrategyPhase.*;
import static org.maschinenraum.processes.Names.Variables.*;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a round asks for it, another approver signs what the first has prepared (K3). */
class CountersigningTest extends StrategyPhaseStory {

    @BeforeEach
    void decisionIsPrepared() {
        strategy.submittedAndReviewed("start-1");
        strategy.decided(PREPARED);
    }

    @Test
    void asksAnotherApprover() {
        assertThat(strategy.waitingAt()).containsExactly(SECOND_SIGNATURE);
    }

    @ParameterizedTest
    @CsvSource({APPROVED + ",PositivelyApproved", REJECTED + ",Rejected"})
    void endsAsItWasSigned(String outcome, String end) {
        strategy.signed(outcome);

        assertThat(strategy.endedAt()).containsExactly(end);
    }

    @Test
    void asksTheLeadForChangesThatWereSigned() {
        strategy.signed(CHANGES_REQUESTED);

        assertThat(strategy.waitingAt()).containsExactly(CHANGES_REQUESTED_TASK);
    }

    @Test
    void bringsAReturnedDecisionBackAsANewTry() {
        strategy.returned("2");
        assertThat(strategy.waitingAt()).containsExactly(DECISION);
        assertThat(strategy.variablesAt(DECISION)).containsEntry(SEAT, "2");

        strategy.decided(PREPARED);
        assertThat(strategy.variablesAt(SECOND_SIGNATURE)).containsEntry(SEAT, "2");
        strategy.signed(APPROVED);
        assertThat(strategy.endedAt()).containsExactly("PositivelyApproved");
    }

    @Test
    void endsWithTheWithdrawal() {
        strategy.withdrawn("start-1");
        strategy.withdrawalConfirmed();

        assertThat(strategy.endedAt()).containsExactly("Withdrawn");
    }
}
