package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.access.PolicyTable;
import org.maschinenraum.portal.access.RealPolicy;
import org.maschinenraum.portal.access.Scope;
import org.maschinenraum.portal.access.Who;

/** Rights on strategies are what the table says (K1, K3, A28). */
class StrategyRightsTest {

    private static final PolicyTable TABLE = PolicyTable.read(
            "strategy", "lead", "submitter", "named", "named-before", "decider", "author", "never-submitted");

    static Stream<Named<Policy>> wrongPolicies() {
        return RealPolicy.withOneRowWrong(StrategyAction.class, List.of(StrategyState.values()));
    }

    @Test
    void areWhatTheTableSays() {
        assertThat(differences(RealPolicy.of(RealPolicy.rules()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongPolicies")
    void differFromTheTableWithOneRowWrong(Policy wrong) {
        assertThat(differences(wrong)).isNotEmpty();
    }

    @Test
    void areWrittenForEveryStateAndNoOtherAction() {
        assertThat(TABLE.states())
                .containsExactlyElementsOf(
                        Arrays.stream(StrategyState.values()).map(Enum::name).toList());
        assertThat(TABLE.actions())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(StrategyAction.values())
                        .map(StrategyAction::key)
                        .toList());
    }

    private static List<String> differences(Policy policy) {
        return TABLE.differences(policy, StrategyAction.values(), StrategyRightsTest::situation);
    }

    private static Scope situation(Who who, String state) {
        var submitters = (state.equals("DRAFT") && !who.is("submitter")) || who.is("never-submitted")
                ? Set.<PersonId>of()
                : who.peopleIf("submitter");
        var named = who.peopleIf("named");
        var before = who.peopleIf("named-before");
        return new StrategyScope(
                StrategyState.valueOf(state),
                who.personIf("lead"),
                submitters,
                who.is("named-before") ? before : named,
                named,
                who.personIf("decider"),
                who.personIf("author"));
    }
}
