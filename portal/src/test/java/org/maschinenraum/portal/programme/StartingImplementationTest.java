package org.maschinenraum.portal.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
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
        return new Project(
                ProjectId.next(),
                1L,
                new FundingRoundId(UUID.randomUUID()),
                "MPSC-2026-001",
                "Görlitz",
                ProjectKind.MUNICIPALITY,
                new PersonId(UUID.randomUUID()),
                List.of(new Project.Authority("14626110")),
                phase,
                false,
                Instant.EPOCH);
    }
}
