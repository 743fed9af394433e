package org.maschinenraum.portal.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.access.PolicyTable;
import org.maschinenraum.portal.access.RealPolicy;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.access.Scope;
import org.maschinenraum.portal.access.Who;

/** Rights on tasks are what the table says (J1). */
class TaskRightsTest {

    private static final PolicyTable TABLE = PolicyTable.read("task", "assignee", "named");

    static Stream<Named<Policy>> wrongPolicies() {
        return RealPolicy.withOneRowWrong(TaskAction.class, List.of(TaskState.values()));
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
    void areWrittenForEveryState() {
        assertThat(TABLE.states())
                .containsExactlyElementsOf(
                        Arrays.stream(TaskState.values()).map(Enum::name).toList());
    }

    private static List<String> differences(Policy policy) {
        return TABLE.differences(policy, TaskAction.values(), TaskRightsTest::situation);
    }

    private static Scope situation(Who who, String state) {
        return TaskPolicy.scope(new TaskRow(
                new TaskId(UUID.randomUUID()),
                new TaskKey(UUID.randomUUID(), "CompletenessCheck", 1),
                "strategy-phase",
                TaskState.valueOf(state),
                who.is("named") ? who.personIf("named") : who.personIf("assignee"),
                who.is("named") ? null : Role.COORDINATOR,
                null,
                null,
                false,
                Map.of()));
    }
}
