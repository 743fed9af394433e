package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.portal.strategy.SampleStrategy.LEAD;
import static org.maschinenraum.portal.strategy.SampleStrategy.NOW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Withdrawal ends the procedure and keeps what was recorded (A22). */
class WithdrawingTest {

    @Test
    void keepsWhatWasRecorded() {
        var strategy = SampleStrategy.in(StrategyState.IN_REVIEW);

        strategy.withdraw(LEAD, "Der Rat hat anders entschieden.", NOW);

        assertThat(strategy)
                .extracting("round", "summary", "decidedBy", "decidedAt", "reason")
                .containsExactly(1, SampleStrategy.SUMMARY, LEAD, NOW, "Der Rat hat anders entschieden.");
    }

    @ParameterizedTest
    @EnumSource(
            value = StrategyState.class,
            names = {"SUBMITTED", "COMPLETENESS_CHECK", "IN_REVIEW", "AWAITING_DECISION", "CHANGES_REQUESTED"})
    void hasAProcessToEndWhileUnderWay(StrategyState state) {
        assertThat(SampleStrategy.in(state).hasProcess()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = StrategyState.class,
            names = {"DRAFT", "APPROVED", "REJECTED", "WITHDRAWN"})
    void hasNoProcessToEndBeforeAndAfter(StrategyState state) {
        assertThat(SampleStrategy.in(state).hasProcess()).isFalse();
    }
}
