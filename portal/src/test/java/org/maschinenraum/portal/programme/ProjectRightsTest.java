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
import org.maschinenraum.portal.access.Scope;
import org.maschinenraum.portal.access.Who;

/** Rights on projects are what the table says (K1). */
class ProjectRightsTest {

    private static final PolicyTable TABLE = PolicyTable.read("programme", "lead");

    static Stream<Named<Policy>> wrongPolicies() {
        return RealPolicy.withOneRowWrong(ProgrammeAction.class, List.of(ProjectPhase.values()));
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
    void areWrittenForEveryPhase() {
        assertThat(TABLE.states())
                .containsExactlyElementsOf(
                        Arrays.stream(ProjectPhase.values()).map(Enum::name).toList());
    }

    private static List<String> differences(Policy policy) {
        return TABLE.differences(policy, ProgrammeAction.values(), ProjectRightsTest::situation);
    }

    private static Scope situation(Who who, String phase) {
        return new ProjectOverview(
                ProjectId.next(),
                0,
                "MPSC-2026-001",
                "Görlitz",
                ProjectKind.MUNICIPALITY,
                ProjectPath.STRATEGY_FIRST,
                ProjectPhase.valueOf(phase),
                null,
                false,
                who.personIf("lead"),
                "",
                SampleRounds.running(),
                List.of());
    }
}
