package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.maschinenraum.portal.strategy.Refusals.assertRefused;
import static org.maschinenraum.portal.strategy.SampleStrategy.APPROVER;
import static org.maschinenraum.portal.strategy.SampleStrategy.LEAD;
import static org.maschinenraum.portal.strategy.SampleStrategy.NOW;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step from every state: what flows.md does not draw is refused and leaves the strategy as it was. */
class FollowingStatesTest {

    /** From each state, the letters of the states that may follow, in the order of the columns. Drawn by hand from the flows. */
    private static final String[] DRAWN = {
        //                     DRAFT SUBM CHECK REVIEW AWAIT SECOND CHANGES APPR REJ WITHDR
        "DRAFT              |  -     x    -     -      -     -      -       -    -   x ",
        "SUBMITTED          |  -     -    x     -      -     -      -       -    -   x ",
        "COMPLETENESS_CHECK |  -     -    -     x      -     -      x       -    -   x ",
        "IN_REVIEW          |  -     -    -     -      x     -      -       -    -   x ",
        "AWAITING_DECISION  |  -     -    -     -      -     x      x       x    x   x ",
        "SECOND_SIGNATURE   |  -     -    -     -      x     -      x       x    x   x ",
        "CHANGES_REQUESTED  |  -     x    -     -      -     -      -       -    -   x ",
        "APPROVED           |  -     -    -     -      -     -      -       -    -   - ",
        "REJECTED           |  -     -    -     -      -     -      -       -    -   - ",
        "WITHDRAWN          |  -     -    -     -      -     -      -       -    -   - ",
    };

    /** The step that leads into each state; none leads back to a draft. */
    private static final Map<StrategyState, Consumer<Strategy>> STEPS = Map.of(
            StrategyState.SUBMITTED,
            strategy -> strategy.submit(LEAD, NOW),
            StrategyState.COMPLETENESS_CHECK,
            Strategy::openCompletenessCheck,
            StrategyState.IN_REVIEW,
            Strategy::openReviews,
            StrategyState.AWAITING_DECISION,
            Strategy::concludeReviews,
            StrategyState.SECOND_SIGNATURE,
            Strategy::prepareDecision,
            StrategyState.CHANGES_REQUESTED,
            Strategy::requestChanges,
            StrategyState.APPROVED,
            strategy -> strategy.approve(APPROVER, "", NOW),
            StrategyState.REJECTED,
            strategy -> strategy.reject(APPROVER, "Ohne Raumwirkung.", NOW),
            StrategyState.WITHDRAWN,
            strategy -> strategy.withdraw(LEAD, "", NOW));

    /** A returned decision waits for the approvers again. */
    private static @Nullable Consumer<Strategy> step(StrategyState from, StrategyState to) {
        return from == StrategyState.SECOND_SIGNATURE && to == StrategyState.AWAITING_DECISION
                ? Strategy::returnDecision
                : STEPS.get(to);
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(DRAWN).flatMap(FollowingStatesTest::row);
    }

    private static Stream<Arguments> row(String drawn) {
        var from = StrategyState.valueOf(drawn.split("\\|")[0].strip());
        var cells = drawn.split("\\|")[1].strip().split("\\s+");
        return Arrays.stream(StrategyState.values()).map(to -> arguments(from, to, cells[to.ordinal()].equals("x")));
    }

    @Test
    void drawsEveryPairOfStates() {
        assertThat(pairs())
                .hasSize(StrategyState.values().length * StrategyState.values().length)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource("pairs")
    void followsOnlyWhereDrawn(StrategyState from, StrategyState to, boolean drawn) {
        assertThat(from.canBecome(to)).isEqualTo(drawn);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource("pairs")
    void stepsOnlyWhereDrawn(StrategyState from, StrategyState to, boolean drawn) {
        var strategy = SampleStrategy.in(from);
        var step = step(from, to);
        if (step == null) {
            assertThat(drawn).isFalse();
        } else if (drawn) {
            step.accept(strategy);
            assertThat(strategy.state()).isEqualTo(to);
        } else {
            var refusal = to == StrategyState.SUBMITTED ? "strategy.refused-not-editable" : "strategy.refused-state";
            assertRefused(refusal, () -> step.accept(strategy));
            assertThat(strategy)
                    .usingRecursiveComparison()
                    .ignoringFields("id", "project")
                    .isEqualTo(SampleStrategy.in(from));
        }
    }

    @ParameterizedTest
    @EnumSource(StrategyState.class)
    void isFinalWhereNothingFollows(StrategyState state) {
        assertThat(state.isFinal())
                .isEqualTo(Arrays.stream(StrategyState.values()).noneMatch(state::canBecome));
    }
}
