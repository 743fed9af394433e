package org.maschinenraum.portal.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.access.PolicyTable;
import org.maschinenraum.portal.access.RealPolicy;

/** Rights on funding rounds and on what they run by are what the tables say (K1). */
class RoundRightsTest {

    private static final PolicyTable ROUNDS = PolicyTable.read("rounds");
    private static final PolicyTable RULE_SETS = PolicyTable.read("rule-sets");

    static Stream<Named<Policy>> wrongPolicies() {
        return Stream.concat(
                RealPolicy.withOneRowWrong(RoundAction.class, List.of(RoundState.values())),
                RealPolicy.withOneRowWrong(RuleSetAction.class, List.of(RuleSetState.values())));
    }

    @Test
    void areWhatTheTablesSay() {
        assertThat(differences(RealPolicy.of(RealPolicy.rules()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongPolicies")
    void differFromTheTablesWithOneRowWrong(Policy wrong) {
        assertThat(differences(wrong)).isNotEmpty();
    }

    @Test
    void areWrittenForEveryState() {
        assertThat(ROUNDS.states()).isEqualTo(names(RoundState.values()));
        assertThat(RULE_SETS.states()).isEqualTo(names(RuleSetState.values()));
    }

    private static List<String> differences(Policy policy) {
        return Stream.concat(
                        ROUNDS
                                .differences(
                                        policy,
                                        RoundAction.values(),
                                        (who, state) -> new ProgrammeState(RoundState.valueOf(state)))
                                .stream(),
                        RULE_SETS
                                .differences(
                                        policy,
                                        RuleSetAction.values(),
                                        (who, state) -> new ProgrammeState(RuleSetState.valueOf(state)))
                                .stream())
                .toList();
    }

    private static List<String> names(Enum<?>[] states) {
        return Arrays.stream(states).map(Enum::name).toList();
    }
}
