package org.maschinenraum.portal.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Race;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.access.Stale;
import org.maschinenraum.portal.access.Statements;
import org.maschinenraum.portal.audit.AuditEntry;
import org.maschinenraum.portal.audit.AuditQueries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What rounds run by changes in versions: drafted, edited, released. */
@OnPostgres
class VersioningRuleSetsIT {

    private static final RuleSetId FIRST = ruleSet("101");

    @Autowired
    RuleSets ruleSets;

    @Autowired
    RuleSetQueries queries;

    @Autowired
    AuditQueries audit;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient jdbc;

    final ActingAs office = ActingAs.person(new PersonId(UUID.randomUUID()), Role.COORDINATOR);

    @AfterEach
    void discardDrafts() {
        jdbc.sql("delete from programme.rule_set where released is null").update();
    }

    @Test
    void begunADraftSaysWhatTheReleasedVersionSays() {
        var draft = draft();

        var shown = read(draft);
        assertThat(shown.state()).isEqualTo(RuleSetState.DRAFT);
        assertThat(shown.rules().content()).isEqualTo(read(FIRST).rules().content());
        assertThat(shown.rules().number()).isGreaterThan(1);
        assertThat(audit.of(draft, 10))
                .singleElement()
                .extracting(AuditEntry::verb, AuditEntry::actor)
                .containsExactly("programme.draft-rule-set", office.person());
    }

    @Test
    void onlyOneDraftIsBegunHoweverManyTryAtOnce() throws Exception {
        var outcomes = Race.of(this::draft, this::draft, this::draft);

        assertThat(outcomes)
                .containsExactlyInAnyOrder("", "programme.refused-draft-exists", "programme.refused-draft-exists");
    }

    @Test
    void anEditedDraftKeepsTheKeysOfItsItems() {
        var draft = draft();
        var catalogue = (CriteriaCatalogue) read(draft).rules();
        var criteria = new ArrayList<>(catalogue.criteria().reversed());
        criteria.add(new Criterion("", "Klimaschutz", "Spart die Strategie CO₂?", 5, null));

        office.run(() -> ruleSets.write(with(catalogue, " Neuer Titel ", criteria), 0));

        var written = (CriteriaCatalogue) read(draft).rules();
        assertThat(written.title()).isEqualTo("Neuer Titel");
        assertThat(written.criteria())
                .extracting(Criterion::key)
                .startsWith("transfer", "feasibility")
                .endsWith("starting-point", "klimaschutz");
    }

    @Test
    void theSecondOfTwoWhoEditTheSameDraftIsToldSo() {
        var draft = draft();
        var catalogue = (CriteriaCatalogue) read(draft).rules();
        office.run(() -> ruleSets.write(with(catalogue, "Von der Ersten", catalogue.criteria()), 0));

        refused(() -> ruleSets.write(with(catalogue, "Vom Zweiten", catalogue.criteria()), 0))
                .isInstanceOf(Stale.class);
        assertThat(read(draft).rules().title()).isEqualTo("Von der Ersten");
    }

    @Test
    void nothingIsStoredOfWhatCannotBeWorkedWith() {
        var draft = draft();
        var catalogue = (CriteriaCatalogue) read(draft).rules();

        refused(() -> ruleSets.write(with(catalogue, "Ohne Kriterien", List.of()), 0))
                .isInstanceOf(InvalidInput.class);
        assertThat(read(draft).rules()).isEqualTo(catalogue);
    }

    @Test
    void releasedItNeverChangesAgain() {
        var form = office.get(() -> ruleSets.draft(ruleSet("201")));
        office.run(() -> ruleSets.release(form, 0));

        assertThat(read(form).state()).isEqualTo(RuleSetState.RELEASED);
        refused(() -> ruleSets.write(read(form).rules(), 1)).isInstanceOf(AccessDenied.class);
        refused(() -> ruleSets.discard(form, 1)).isInstanceOf(AccessDenied.class);
        refused(() -> ruleSets.release(form, 0)).isInstanceOf(Stale.class);
    }

    @Test
    void aDiscardedDraftMakesRoomForAnother() {
        var draft = draft();

        office.run(() -> ruleSets.discard(draft, 0));

        assertThat(office.get(() -> queries.find(draft))).isEmpty();
        refused(() -> ruleSets.release(draft, 0))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("programme.refused-rule-set-gone"));
        assertThat(draft()).isNotEqualTo(draft);
    }

    @Test
    void nobodyElseSeesOrChangesAnything() {
        var reviewer = ActingAs.person(new PersonId(UUID.randomUUID()), Role.REVIEWER);

        assertThat(reviewer.get(queries::list)).isEmpty();
        assertThat(reviewer.get(() -> queries.find(FIRST))).isEmpty();
        assertThatThrownBy(() -> reviewer.run(() -> ruleSets.draft(FIRST))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> reviewer.run(() -> ruleSets.release(FIRST, 7))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void listingCostsOneStatementHoweverManyThereAre() {
        draft();

        assertThat(statements.of(() -> office.get(queries::list))).isOne();
        assertThat(office.get(queries::list))
                .filteredOn(version -> version.id().equals(FIRST))
                .singleElement()
                .satisfies(version -> assertThat(version.rounds()).isPositive());
    }

    private RuleSetId draft() {
        return office.get(() -> ruleSets.draft(FIRST));
    }

    private RuleSetVersion read(RuleSetId id) {
        return office.get(() -> queries.find(id)).orElseThrow();
    }

    private AbstractThrowableAssert<?, ?> refused(Runnable action) {
        return assertThatThrownBy(() -> office.run(action));
    }

    private static CriteriaCatalogue with(CriteriaCatalogue catalogue, String title, List<Criterion> criteria) {
        return new CriteriaCatalogue(
                catalogue.id(), catalogue.family(), catalogue.number(), title, criteria, catalogue.deviation());
    }

    private static RuleSetId ruleSet(String last) {
        return new RuleSetId(UUID.fromString("5b0c6c52-2f5e-4f0e-9a3b-000000000" + last));
    }
}
