package org.maschinenraum.portal.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Refusal;

/** Positive approval starts the implementation phase exactly once (A20). */
class StartingImplementationTest {

    @Test
    void startsFromTheStrategyPhase() {
        var project = in(ProjectPhase.STRATEGY);

        assertThat(project.startImplementation()).isTrue();
        assertThat(project).extracting("phase").isEqualTo(ProjectPhase.IMPLEMENTATION);
    }

    /** A2: the strategy of a direct entry is checked like any other. */
    @ParameterizedTest
    @EnumSource(ProjectPath.class)
    void startsOnEveryPath(ProjectPath path) {
        var project = on(path, ProjectPhase.STRATEGY);

        assertThat(project.startImplementation()).isTrue();
        assertThat(project.startImplementation()).isFalse();
    }

    @Test
    void changesNothingTheSecondTime() {
        var project = in(ProjectPhase.STRATEGY);
        project.startImplementation();

        assertThat(project.startImplementation()).isFalse();
        assertThat(project).extracting("phase").isEqualTo(ProjectPhase.IMPLEMENTATION);
    }

    @Test
    void startsNothingInAClosedProject() {
        var project = in(ProjectPhase.CLOSED);

        assertThatThrownBy(project::startImplementation)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("programme.refused-closed"));
        assertThat(project).extracting("phase").isEqualTo(ProjectPhase.CLOSED);
    }

    private static Project in(ProjectPhase phase) {
        return on(ProjectPath.STRATEGY_FIRST, phase);
    }

    private static Project on(ProjectPath path, ProjectPhase phase) {
        return new Project(
                ProjectId.next(),
                1L,
                new FundingRoundId(UUID.randomUUID()),
                "MPSC-2026-001",
                "Görlitz",
                ProjectKind.MUNICIPALITY,
                path,
                new PersonId(UUID.randomUUID()),
                List.of(ProjectAuthority.founding("14626110", true)),
                phase,
                null,
                false,
                Instant.EPOCH);
    }
}
