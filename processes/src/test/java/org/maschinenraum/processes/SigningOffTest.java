package org.maschinenraum.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.processes.Names.StrategyPhase.*;
import static org.maschinenraum.processes.Names.Variables.*;

import org.junit.jupiter.api.Test;

/** Where a round asks for it, a second person signs before the office sees anything (A6). */
class SigningOffTest extends StrategyPhaseStory {

    @Test
    void asksTheSecondPersonBeforeTheOffice() {
        strategy.sentForSignOff("start-1");
        strategy.begun();

        assertThat(strategy.waitingAt()).containsExactly(SIGN_OFF_TASK);
        assertThat(strategy.variablesAt(SIGN_OFF_TASK)).containsEntry(ROUND, 1);

        strategy.signedOff();
        strategy.checkOpened();
        assertThat(strategy.waitingAt()).containsExactly(COMPLETENESS_CHECK);
    }

    @Test
    void givesADeclinedVersionBackToTheLead() {
        strategy.sentForSignOff("start-1");
        strategy.begun();
        strategy.signOffDeclined();
        assertThat(strategy.waitingAt()).containsExactly(CHANGES_REQUESTED_TASK);

        strategy.sentAgainForSignOff(2);
        assertThat(strategy.waitingAt()).containsExactly(SIGN_OFF_TASK);
        assertThat(strategy.variablesAt(SIGN_OFF_TASK)).containsEntry(ROUND, 2);
    }

    @Test
    void asksAgainForEachVersionThatTheOfficeSentBack() {
        strategy.sentForSignOff("start-1");
        strategy.begun();
        strategy.signedOff();
        strategy.checkOpened();
        strategy.foundIncomplete();
        strategy.sentAgainForSignOff(2);

        assertThat(strategy.waitingAt()).containsExactly(SIGN_OFF_TASK);
    }

    @Test
    void endsWithTheWithdrawal() {
        strategy.sentForSignOff("start-1");
        strategy.begun();

        strategy.withdrawn("start-1");
        strategy.withdrawalConfirmed();

        assertThat(strategy.endedAt()).containsExactly("Withdrawn");
    }
}
