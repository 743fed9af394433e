package org.maschinenraum.portal.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Race;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.access.Stale;
import org.maschinenraum.portal.audit.AuditEntry;
import org.maschinenraum.portal.audit.AuditQueries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The coordination office changes who leads and who carries a project (A25, flows.md); audited, and never over another's change. */
@OnPostgres
@RecordApplicationEvents
class ChangingTheConsortiumIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Autowired
    Projects projects;

    @Autowired
    ProjectQueries queries;

    @Autowired
    AuditQueries audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    final ActingAs office = ActingAs.person(new PersonId(UUID.randomUUID()), Role.COORDINATOR);
    final ActingAs lead = ActingAs.person(new PersonId(UUID.randomUUID()), Role.MEMBER);
    final ActingAs next = ActingAs.person(new PersonId(UUID.randomUUID()), Role.MEMBER);
    ProjectId id = ProjectId.next();

    @BeforeEach
    void create() {
        var round = new FundingRoundId(UUID.randomUUID());
        jdbc.sql("insert into programme.funding_round values (?, ?, 'KFW_436', '2028-12-31', 14, 28, 21, 42)")
                .params(round, "Runde " + round.value())
                .update();
        List.of(lead, next).forEach(this::mirror);
        id = office.get(() -> projects.create(new NewProject(
                round,
                "Region",
                ProjectKind.INTER_MUNICIPAL_COOPERATION,
                lead.person(),
                List.of("16052000", "09461000"),
                false)));
    }

    private void mirror(ActingAs person) {
        jdbc.sql("insert into directory.person values (?, ?, 'Petra', ?, '', '{}', now(), null)")
                .params(
                        person.person(),
                        "p-" + person.person().value(),
                        "P" + person.person().value())
                .update();
    }

    @Test
    void aNewLeadSeesTheProjectAtOnceAndTheFormerOneNoMore() {
        office.run(() -> projects.changeLead(id, version(), next.person()));

        assertThat(next.get(() -> queries.visible(id))).isPresent();
        assertThat(lead.get(() -> queries.visible(id))).isEmpty();
        assertThat(queries.formerLeads(id)).singleElement().satisfies(former -> assertThat(former.name())
                .contains(lead.person().value().toString()));
        assertThat(events.stream(ProjectLeadChanged.class))
                .contains(new ProjectLeadChanged(id, lead.person(), next.person()));
        assertAudited("programme.change-lead", Map.of());
    }

    @Test
    void nobodyWithoutAnAccountLeads() {
        assertRefused(
                "programme.refused-lead-unknown",
                () -> projects.changeLead(id, version(), new PersonId(UUID.randomUUID())));
        jdbc.sql("update directory.person set gone = now() where id = ?")
                .param(next.person())
                .update();
        assertRefused("programme.refused-lead-unknown", () -> projects.changeLead(id, version(), next.person()));
    }

    @Test
    void theLeadMovesAndTheFormerLeadingAuthorityLeaves() {
        office.run(() -> projects.changeLeadAuthority(id, version(), "09461000"));
        assertAudited("programme.change-lead-authority", Map.of("before", "16052000", "authority", "09461000"));

        office.run(() -> projects.recordExit(id, version(), "16052000", DAY, "Beschluss des Rates"));

        assertAudited("programme.record-exit", Map.of("authority", "16052000", "on", DAY));
        assertThat(queries.find(id).orElseThrow().authorities()).containsExactly("Bamberg");
        assertThat(queries.consortium(id))
                .containsExactly(
                        new ConsortiumMember("09461000", "Bamberg", true, null, null, null),
                        new ConsortiumMember("16052000", "Gera", false, null, DAY, "Beschluss des Rates"));
    }

    @Test
    void whoLeftMayComeBack() {
        office.run(() -> projects.recordExit(id, version(), "09461000", DAY, "Grund"));
        office.run(() -> projects.recordAccession(id, version(), "09461000", DAY));

        assertAudited("programme.record-accession", Map.of("authority", "09461000", "on", DAY));
        assertThat(queries.find(id).orElseThrow().authorities()).containsExactly("Gera", "Bamberg");
        assertThat(queries.consortium(id)).hasSize(3);
    }

    @Test
    void tellsAuthoritiesOfOneNameApart() {
        office.run(() -> projects.recordAccession(id, version(), "06432015", DAY));

        assertThat(queries.find(id).orElseThrow().authorities())
                .containsExactly("Gera", "Bamberg", "Münster (Landkreis Darmstadt-Dieburg)");
    }

    @Test
    void refusesWhatIsNoLocalAuthorityAndWhatIsNotYet() {
        assertRefused(
                "programme.refused-unknown-authority", () -> projects.recordAccession(id, version(), "99999999", DAY));
        assertRefused("programme.refused-no-local-authority", () -> projects.recordAccession(id, version(), "09", DAY));
        assertRefused(
                "programme.refused-in-the-future",
                () -> projects.recordExit(id, version(), "09461000", LocalDate.of(2999, 1, 1), "Grund"));
    }

    @Test
    void neverOverwritesWhatAnotherChanged() {
        var seen = version();
        office.run(() -> projects.changeLead(id, seen, next.person()));

        assertThatThrownBy(() -> office.run(() -> projects.changeLeadAuthority(id, seen, "09461000")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> office.run(() -> projects.recordAccession(id, seen, "05515000", DAY)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> office.run(() -> projects.recordExit(id, seen, "09461000", DAY, "Grund")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void ofTwoAtTheSameMomentOneWins() throws Exception {
        var seen = version();

        var outcomes = Race.of(
                () -> office.run(() -> projects.changeLeadAuthority(id, seen, "09461000")),
                () -> office.run(() -> projects.recordExit(id, seen, "09461000", DAY, "Grund")));

        assertThat(outcomes).containsExactlyInAnyOrder("", "access.refused-stale");
        assertThat(queries.consortium(id)).filteredOn(ConsortiumMember::leads).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
    void refusesEverybodyElseAtEveryDoor(Role role) {
        var somebody = ActingAs.person(lead.person(), role);
        var seen = version();

        List.<Runnable>of(
                        () -> projects.changeLead(id, seen, next.person()),
                        () -> projects.changeLeadAuthority(id, seen, "09461000"),
                        () -> projects.recordAccession(id, seen, "05515000", DAY),
                        () -> projects.recordExit(id, seen, "09461000", DAY, "Grund"))
                .forEach(door -> assertThatThrownBy(() -> somebody.run(door)).isInstanceOf(AccessDenied.class));
    }

    private long version() {
        return queries.find(id).orElseThrow().version();
    }

    private void assertAudited(String verb, Map<String, ?> details) {
        var latest = audit.of(id, 1).getFirst();
        assertThat(latest).extracting(AuditEntry::verb, AuditEntry::actor).containsExactly(verb, office.person());
        details.values().forEach(value -> assertThat(latest.details()).contains(value.toString()));
    }

    private void assertRefused(String code, Runnable action) {
        assertThatThrownBy(() -> office.run(action))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
