package org.maschinenraum.portal.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.audit.AuditEntry;
import org.maschinenraum.portal.audit.AuditQueries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Projects are created by the coordination office alone (A1, K1, K4). */
@OnPostgres
class CreatingProjectsIT {

    @Autowired
    Projects projects;

    @Autowired
    ProjectQueries queries;

    @Autowired
    AuditQueries audit;

    @Autowired
    JdbcClient jdbc;

    final FundingRoundId round = new FundingRoundId(UUID.randomUUID());
    final ActingAs office = ActingAs.person(new PersonId(UUID.randomUUID()), Role.COORDINATOR);

    @BeforeEach
    void openRound() {
        jdbc.sql("insert into programme.funding_round values (?, ?, 'KFW_436', '2028-12-31', 14, 28, 21, 42)")
                .params(round, "Runde " + round.value())
                .update();
    }

    @Test
    void keepsWhatWasEnteredAndWhoEnteredIt() {
        var lead = new PersonId(UUID.randomUUID());

        var id = office.get(() -> projects.create(wanted(lead, "16052000")));

        var project = office.get(() -> queries.visible(id)).orElseThrow();
        assertThat(project)
                .extracting(
                        "title",
                        "kind",
                        "phase",
                        "lead",
                        "authorities",
                        "fundingRound.id",
                        "fundingRound.regime.regime")
                .containsExactly(
                        "Digitales Gera",
                        ProjectKind.MUNICIPALITY,
                        ProjectPhase.STRATEGY,
                        lead,
                        List.of("Gera"),
                        round,
                        FundingRegime.KFW_436);
        assertThat(project.reference()).matches("MPSC-\\d{4}-\\d{3,}");
        assertThat(audit.of(id, 10)).singleElement().satisfies(entry -> assertThat(entry)
                .extracting(AuditEntry::verb, AuditEntry::actor)
                .containsExactly("programme.create-project", office.person()));
    }

    @Test
    void refusesAnAuthorityThatIsNotInTheRegister() {
        assertThatThrownBy(() -> office.run(() -> projects.create(wanted(office.person(), "99999999"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("programme.refused-unknown-authority"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
    void refusesEverybodyElse(Role role) {
        var somebody = ActingAs.person(new PersonId(UUID.randomUUID()), role);

        assertThatThrownBy(() -> somebody.run(() -> projects.create(wanted(somebody.person(), "16052000"))))
                .isInstanceOf(AccessDenied.class);
    }

    private NewProject wanted(PersonId lead, String... authorities) {
        return new NewProject(
                round, "Digitales Gera", ProjectKind.MUNICIPALITY, lead, Arrays.asList(authorities), false);
    }
}
