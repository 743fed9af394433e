package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.portal.strategy.Refusals.assertRefused;
import static org.maschinenraum.portal.strategy.SampleStrategy.APPROVER;
import static org.maschinenraum.portal.strategy.SampleStrategy.NOW;
import static org.maschinenraum.portal.strategy.SampleStrategy.person;

import org.junit.jupiter.api.Test;

/** The approver decides once, and says why where it is a no. */
class DecidingTest {

    @Test
    void approvesWithOrWithoutAReason() {
        var strategy = SampleStrategy.in(StrategyState.AWAITING_DECISION);

        strategy.approve(APPROVER, " ", NOW);

        assertThat(strategy)
                .extracting("state", "decidedBy", "decidedAt", "reason")
                .containsExactly(StrategyState.APPROVED, APPROVER, NOW, "");
    }

    @Test
    void rejectsWithAReason() {
        var strategy = SampleStrategy.in(StrategyState.AWAITING_DECISION);

        strategy.reject(APPROVER, " Ohne Raumwirkung. ", NOW);

        assertThat(strategy)
                .extracting("state", "decidedBy", "decidedAt", "reason")
                .containsExactly(StrategyState.REJECTED, APPROVER, NOW, "Ohne Raumwirkung.");
    }

    @Test
    void rejectsNothingWithoutAReason() {
        var strategy = SampleStrategy.in(StrategyState.AWAITING_DECISION);

        assertRefused("strategy.refused-no-reason", () -> strategy.reject(APPROVER, " ", NOW));

        assertThat(strategy.state()).isEqualTo(StrategyState.AWAITING_DECISION);
    }

    @Test
    void refusesASecondDecision() {
        var strategy = SampleStrategy.in(StrategyState.AWAITING_DECISION);
        strategy.approve(APPROVER, "", NOW);

        assertRefused("strategy.refused-state", () -> strategy.approve(person(), "", NOW.plusSeconds(1)));
        assertRefused("strategy.refused-state", () -> strategy.reject(person(), "Doch nicht.", NOW.plusSeconds(1)));
        assertRefused("strategy.refused-state", strategy::requestChanges);

        assertThat(strategy).extracting("decidedBy", "decidedAt").containsExactly(APPROVER, NOW);
    }

    @Test
    void takesAReasonOfTheGreatestLengthAndNoLonger() {
        var longest = "x".repeat(WrittenText.LONGEST);
        var strategy = SampleStrategy.in(StrategyState.AWAITING_DECISION);

        assertRefused("strategy.refused-text-too-long", () -> strategy.approve(APPROVER, longest + "x", NOW));
        assertThat(strategy.state()).isEqualTo(StrategyState.AWAITING_DECISION);

        strategy.approve(APPROVER, longest, NOW);
        assertThat(strategy.state()).isEqualTo(StrategyState.APPROVED);
    }
}
