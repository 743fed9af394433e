package org.maschinenraum.portal.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Refusal;

/** A project has a title, a lead person and at least one local authority (A1). */
class CreatingProjectsTest {

    private static final Instant NOW = Instant.parse("2026-06-15T08:00:00Z");

    @ParameterizedTest
    @EnumSource(ProjectKind.class)
    void startsInTheStrategyPhase(ProjectKind kind) {
        var wanted = wanted(" Smart City Görlitz ", kind, "14626110", "14626240");

        var project = Project.create(ProjectId.next(), wanted, "MPSC-2026-001", NOW);

        assertThat(project)
                .extracting("fundingRound", "reference", "title", "kind", "lead", "phase", "example", "created")
                .containsExactly(
                        wanted.fundingRound(),
                        "MPSC-2026-001",
                        "Smart City Görlitz",
                        kind,
                        wanted.lead(),
                        ProjectPhase.STRATEGY,
                        false,
                        NOW);
    }

    @Test
    void keepsTheLeadingAuthorityFirst() {
        var wanted = wanted("Görlitz", ProjectKind.MUNICIPALITY, "14626240", "14626110");

        var project = Project.create(ProjectId.next(), wanted, "MPSC-2026-001", NOW);

        assertThat(project)
                .extracting("authorities")
                .isEqualTo(List.of(
                        ProjectAuthority.founding("14626240", true), ProjectAuthority.founding("14626110", false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n"})
    void needsATitle(String title) {
        assertRefused("programme.refused-title", wanted(title, ProjectKind.MUNICIPALITY, "14626110"));
    }

    @Test
    void takesATitleOfTheGreatestLengthAndNoLonger() {
        var longest = "x".repeat(NewProject.LONGEST_TITLE);

        Project.create(ProjectId.next(), wanted(longest + " ", ProjectKind.MUNICIPALITY, "14626110"), "1", NOW);

        assertRefused("programme.refused-title", wanted(longest + "x", ProjectKind.MUNICIPALITY, "14626110"));
    }

    @Test
    void needsAnAuthority() {
        assertRefused("programme.refused-no-authority", wanted("Görlitz", ProjectKind.MUNICIPALITY));
    }

    @Test
    void namesEachAuthorityOnce() {
        assertRefused(
                "programme.refused-authority-twice",
                wanted("Görlitz", ProjectKind.INTER_MUNICIPAL_COOPERATION, "14626110", "14626110"));
    }

    @Test
    void needsAPartnerToCooperateWith() {
        assertRefused(
                "programme.refused-one-partner",
                wanted("Görlitz", ProjectKind.INTER_MUNICIPAL_COOPERATION, "14626110"));
    }

    private static void assertRefused(String code, NewProject wanted) {
        assertThatThrownBy(() -> Project.create(ProjectId.next(), wanted, "1", NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static NewProject wanted(String title, ProjectKind kind, String... authorities) {
        return new NewProject(
                new FundingRoundId(UUID.randomUUID()),
                title,
                kind,
                new PersonId(UUID.randomUUID()),
                List.of(authorities),
                false);
    }
}
