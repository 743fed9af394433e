package org.maschinenraum.portal.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Race;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.access.Stale;
import org.maschinenraum.portal.audit.AuditEntry;
import org.maschinenraum.portal.audit.AuditQueries;
import org.springframework.beans.factory.annotation.Autowired;

/** A funding round from its preparation to its end. */
@OnPostgres
class RunningRoundsIT {

    private static final FundingRoundId MODEL =
            new FundingRoundId(UUID.fromString("5b0c6c52-2f5e-4f0e-9a3b-6d3a1c7e2026"));
    private static final RuleSetId GRANT = new RuleSetId(UUID.fromString("5b0c6c52-2f5e-4f0e-9a3b-000000000044"));

    @Autowired
    FundingRounds rounds;

    @Autowired
    FundingRoundQueries queries;

    @Autowired
    RuleSets ruleSets;

    @Autowired
    AuditQueries audit;

    final ActingAs office = ActingAs.person(new PersonId(UUID.randomUUID()), Role.COORDINATOR);
    final String name = "Runde " + UUID.randomUUID();

    @Test
    void isCreatedAfterAModelAYearLaterInTheNewestVersions() {
        var newest = office.get(() -> ruleSets.draft(read(MODEL).criteria().id()));
        office.run(() -> ruleSets.release(newest, 0));

        var round = read(create());

        assertThat(round.state()).isEqualTo(RoundState.PREPARED);
        assertThat(round.strategyDue()).isEqualTo(read(MODEL).strategyDue().plusYears(1));
        assertThat(round.settings()).isEqualTo(read(MODEL).settings());
        assertThat(round.criteria().id()).isEqualTo(newest);
        assertThat(read(MODEL).criteria().id()).isNotEqualTo(newest);
    }

    @Test
    void changesWhatItRunsByWhileItIsPrepared() {
        var id = create();
        var before = RoundPlan.of(read(id));
        var plan = new RoundPlan(
                name + " neu",
                GRANT,
                before.criteria(),
                before.form(),
                null,
                LocalDate.of(2029, 3, 25),
                new RoundPlan.Days(1, 2, 3, 4),
                new RoundPlan.Reminders(5, 6, 7),
                new RoundPlan.Rules(true, true, 3, 0, 30));

        office.run(() -> rounds.write(id, plan, 0));

        assertThat(RoundPlan.of(read(id))).isEqualTo(plan);
        assertThat(read(id).regime().regime()).isEqualTo(FundingRegime.BHO44_ANBEST_GK);
        assertThat(entry(id, "programme.edit-round").details())
                .contains("2028-06-30 → 2029-03-25", "regime", "rules", "name")
                .doesNotContain("criteria");
    }

    @Test
    void keepsWhatItBeganWithOnceItRuns() {
        var id = create();
        office.run(() -> rounds.start(id, 0));

        refused(() -> rounds.write(id, RoundPlan.of(read(id)), 1)).isInstanceOf(AccessDenied.class);
        refused(() -> rounds.start(id, 1)).isInstanceOf(AccessDenied.class);
        assertThat(queries.running()).extracting(FundingRound::id).contains(id);
    }

    @Test
    void movesItsDatesByADecisionThatIsRecorded() {
        var id = create();
        var commitment = read(id).commitmentDate();
        office.run(() -> rounds.start(id, 0));

        office.run(() -> rounds.moveDates(id, commitment, LocalDate.of(2028, 12, 31), 1));

        assertThat(read(id).strategyDue()).isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(entry(id, "programme.move-dates").details()).contains("2028-06-30 → 2028-12-31");
        refused(() -> rounds.moveDates(id, LocalDate.of(2028, 12, 31), LocalDate.of(2028, 12, 31), 2))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void isClosedOnceAndForAll() {
        var id = create();
        refused(() -> rounds.close(id, 0)).isInstanceOf(AccessDenied.class);
        office.run(() -> rounds.start(id, 0));
        office.run(() -> rounds.close(id, 1));

        assertThat(read(id).state()).isEqualTo(RoundState.CLOSED);
        assertThat(queries.running()).extracting(FundingRound::id).doesNotContain(id);
        refused(() -> rounds.moveDates(id, null, LocalDate.of(2030, 1, 1), 2)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void startsOnceWhoeverPressesAtTheSameMoment() throws Exception {
        var id = create();

        assertThat(Race.of(start(id), start(id))).containsExactlyInAnyOrder("", "access.refused-stale");
    }

    @Test
    void tellsTheSecondOfTwoWhoEditIt() {
        var id = create();
        var plan = RoundPlan.of(read(id));
        office.run(() -> rounds.write(id, plan, 0));

        refused(() -> rounds.write(id, plan, 0)).isInstanceOf(Stale.class);
    }

    @Test
    void hasANameOfItsOwn() {
        create();

        refused(this::create).isInstanceOfSatisfying(InvalidInput.class, input -> assertThat(input.problems())
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple("name", "programme.refused-name-taken")));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
    void isNobodyElsesBusiness(Role role) {
        var id = create();
        var somebody = ActingAs.person(new PersonId(UUID.randomUUID()), role);

        assertThatThrownBy(() -> somebody.run(() -> rounds.create(FundingRoundId.next(), name + "2", MODEL)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> somebody.run(() -> rounds.start(id, 0))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> somebody.run(() -> rounds.start(id, 7))).isInstanceOf(AccessDenied.class);
    }

    private FundingRoundId create() {
        var id = FundingRoundId.next();
        office.run(() -> rounds.create(id, name, MODEL));
        return id;
    }

    private Runnable start(FundingRoundId id) {
        return () -> office.run(() -> rounds.start(id, 0));
    }

    private FundingRound read(FundingRoundId id) {
        return queries.find(id).orElseThrow();
    }

    private AuditEntry entry(FundingRoundId id, String verb) {
        return audit.of(id, 10).stream()
                .filter(entry -> entry.verb().equals(verb))
                .findFirst()
                .orElseThrow();
    }

    private AbstractThrowableAssert<?, ?> refused(Runnable action) {
        return assertThatThrownBy(() -> office.run(action));
    }
}
