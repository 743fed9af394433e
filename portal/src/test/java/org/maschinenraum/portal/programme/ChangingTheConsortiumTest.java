package org.maschinenraum.portal.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Stale;

/** One authority leads; partners join and leave, and what was is kept (A1, A25, flows.md). */
class ChangingTheConsortiumTest {

    private static final String LEADING = "14626110";
    private static final String PARTNER = "14626240";
    private static final LocalDate DAY = LocalDate.of(2027, 3, 28);

    private final PersonId lead = new PersonId(UUID.randomUUID());
    private final Project project = Project.create(
            ProjectId.next(),
            new NewProject(
                    new FundingRoundId(UUID.randomUUID()),
                    "Görlitz",
                    ProjectKind.INTER_MUNICIPAL_COOPERATION,
                    lead,
                    List.of(LEADING, PARTNER),
                    false),
            "MPSC-2026-001",
            Instant.EPOCH);

    @Test
    void movesTheLeadToAPartnerAndKeepsTheFormerOneAsPartner() {
        assertThat(project.changeLeadAuthority(PARTNER)).isEqualTo(LEADING);

        assertThat(members())
                .containsExactly(ProjectAuthority.founding(LEADING, false), ProjectAuthority.founding(PARTNER, true));
    }

    @Test
    void movesTheLeadToPresentPartnersAlone() {
        assertRefused("programme.refused-leads-already", () -> project.changeLeadAuthority(LEADING));
        assertRefused("programme.refused-no-partner", () -> project.changeLeadAuthority("05515000"));
        project.recordExit(PARTNER, DAY, "Beschluss des Rates");
        assertRefused("programme.refused-no-partner", () -> project.changeLeadAuthority(PARTNER));
    }

    @Test
    void keepsDayAndReasonOfAnExit() {
        project.recordExit(PARTNER, DAY, " Beschluss des Rates\n");

        assertThat(members())
                .containsExactly(
                        ProjectAuthority.founding(LEADING, true),
                        ProjectAuthority.founding(PARTNER, false).left(DAY, "Beschluss des Rates"));
    }

    @Test
    void letsTheLeadingAuthorityLeaveOnlyAfterAnotherLeads() {
        assertRefused("programme.refused-lead-authority-leaves", () -> project.recordExit(LEADING, DAY, "Grund"));

        project.changeLeadAuthority(PARTNER);
        project.recordExit(LEADING, DAY, "Grund");

        assertRefused("programme.refused-last-authority", () -> project.recordExit(PARTNER, DAY, "Grund"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void needsAReasonForAnExit(String reason) {
        assertRefused("programme.refused-exit-reason", () -> project.recordExit(PARTNER, DAY, reason));
        assertRefused("programme.refused-exit-reason", () -> project.recordExit(PARTNER, DAY, "x".repeat(1001)));
    }

    @Test
    void letsAPartnerComeBackButNotBeforeItLeft() {
        project.recordExit(PARTNER, DAY, "Grund");

        assertRefused(
                "programme.refused-joined-before-it-left", () -> project.recordAccession(PARTNER, DAY.minusDays(1)));
        project.recordAccession(PARTNER, DAY);

        assertThat(members()).hasSize(3).last().isEqualTo(ProjectAuthority.joining(PARTNER, DAY));
        assertRefused(
                "programme.refused-left-before-it-joined",
                () -> project.recordExit(PARTNER, DAY.minusDays(1), "Grund"));
    }

    @Test
    void takesEachAuthorityOnce() {
        assertRefused("programme.refused-partner-already", () -> project.recordAccession(PARTNER, DAY));
    }

    @Test
    void saysWhoLedBefore() {
        var next = new PersonId(UUID.randomUUID());

        assertThat(project.changeLead(next)).isEqualTo(lead);

        assertThat(project).extracting("lead").isEqualTo(next);
        assertRefused("programme.refused-leads-already", () -> project.changeLead(next));
    }

    @Test
    void refusesWhoSawAnotherVersion() {
        assertThatThrownBy(() -> project.requireVersion(7)).isInstanceOf(Stale.class);
    }

    private List<ProjectAuthority> members() {
        return project.authorities();
    }

    private static void assertRefused(String code, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
