package org.maschinenraum.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maschinenraum.portal.access.InTransaction;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.audit.AuditDatabase.Case;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody changed with the database in hand is found; what was erased by right is not (K4). */
@OnPostgres
class TamperingIT {

    private static final PersonId PERSON = new PersonId(UUID.randomUUID());

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditQueries queries;

    @Autowired
    AuditVerification verification;

    @Autowired
    Sealing sealing;

    @Autowired
    InTransaction transaction;

    @Autowired
    JdbcClient jdbc;

    AuditDatabase database;

    final Case caseId = Case.next();

    @BeforeEach
    void open() {
        database = new AuditDatabase(jdbc);
    }

    @AfterEach
    void empty() {
        database.empty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set verb = 'strategy.reject' where sequence = 2",
                "update audit.entry set details = '{\"round\":2}' where sequence = 2",
                "update audit.entry set at = at + interval '1 microsecond' where sequence = 2",
                "update audit.entry set actor = repeat('0', 64) where sequence = 2",
                "update audit.entry set previous = repeat('0', 64) where sequence = 2",
                "update audit.entry set hash = repeat('0', 64) where sequence = 2",
                "update audit.entry set case_id = gen_random_uuid() where sequence = 2",
                "delete from audit.entry where sequence = 2",
                "delete from audit.entry where sequence = 3",
                "update audit.chain set head = repeat('0', 64)",
                "update audit.chain set length = 4",
                "delete from audit.chain"
            })
    void findsWhatWasTamperedWith(String tampering) {
        recordThree();

        database.tamper(tampering);

        assertThat(verification.findings()).isNotEmpty().first().asString().startsWith("case ");
    }

    @Test
    void findsAnEntryAddedByHand() {
        recordThree();

        database.tamper("""
                insert into audit.entry (case_id, sequence, at, verb, actor, details, previous, hash)
                select case_id, 4, at, verb, actor, details, hash, repeat('1', 64) from audit.entry where sequence = 3""");

        assertThat(verification.findings()).isNotEmpty();
    }

    @Test
    void findsAnExchangedPerson() {
        recordThree();

        jdbc.sql("update audit.person set person = gen_random_uuid() where sequence = 1")
                .update();

        assertThat(verification.findings())
                .containsExactly("case " + caseId.value() + ": entry 1 names another person");
    }

    @Test
    void findsAPersonPutWhereTheProcessActed() {
        record(caseId, null, "strategy.conclude-reviews");

        jdbc.sql("insert into audit.person values (?, 1, ?, '00')")
                .params(caseId.value(), PERSON.value())
                .update();

        assertThat(verification.findings())
                .containsExactly("case " + caseId.value() + ": entry 1 names another person");
    }

    @Test
    void staysVerifiableWhenAPersonIsErased() {
        recordThree();
        sealing.seal();

        jdbc.sql("delete from audit.person where person = ?")
                .param(PERSON.value())
                .update();

        assertThat(verification.findings()).isEmpty();
        assertThat(queries.of(caseId, 10)).extracting(AuditEntry::actor).containsOnlyNulls();
    }

    private void recordThree() {
        List.of("strategy.submit", "strategy.check-completeness", "strategy.approve")
                .forEach(verb -> record(caseId, PERSON, verb));
    }

    private void record(Case of, @Nullable PersonId by, String verb) {
        transaction.run(() -> trail.record(of, by, verb, Map.of("round", 1)));
    }
}
