package org.maschinenraum.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.springframework.transaction.IllegalTransactionStateException;

/** The audit trail in PostgreSQL: whole under load, and what was tampered with is found (K4). */
@OnPostgres
class AuditTrailIT {

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

    @Test
    void readsBackWhatWasRecordedNewestFirst() {
        record(caseId, PERSON, "strategy.submit");
        record(caseId, null, "strategy.open-completeness-check");

        assertThat(queries.of(caseId, 10))
                .extracting(AuditEntry::sequence, AuditEntry::verb, AuditEntry::actor, AuditEntry::details)
                .containsExactly(
                        tuple(2, "strategy.open-completeness-check", null, "{\"round\":1}"),
                        tuple(1, "strategy.submit", PERSON, "{\"round\":1}"));
        assertThat(verification.findings()).isEmpty();
    }

    @Test
    void recordsOnlyWithinTheTransactionOfTheAction() {
        assertThatThrownBy(() -> trail.record(caseId, PERSON, "strategy.submit", Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> transaction.run(() -> {
                    trail.record(caseId, PERSON, "strategy.submit", Map.of());
                    throw new IllegalStateException("the action failed");
                }))
                .hasMessage("the action failed");

        assertThat(database.entries(caseId)).isZero();
    }

    @Test
    void staysWholeWhenManyWriteIntoOneCase() throws Exception {
        var other = Case.next();
        var writers = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(writer -> () -> {
                    for (int entry = 0; entry < 25; entry++) {
                        record(entry % 5 == 0 ? other : caseId, PERSON, "strategy.submit-review");
                        if (entry % 10 == 0) {
                            sealing.seal();
                        }
                    }
                    return true;
                })
                .toList();

        try (var threads = Executors.newFixedThreadPool(writers.size())) {
            for (var done : threads.invokeAll(writers)) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(database.entries(caseId)).isEqualTo(160);
        assertThat(database.entries(other)).isEqualTo(40);
        assertThat(verification.findings()).isEmpty();
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

    @Test
    void findsACaseThatWasRemovedAltogether() {
        recordThree();
        var other = Case.next();
        record(other, PERSON, "strategy.submit");
        sealing.seal();

        database.tamper("delete from audit.person where case_id = ?", other.value());
        database.tamper("delete from audit.entry where case_id = ?", other.value());
        database.tamper("delete from audit.chain where case_id = ?", other.value());

        assertThat(verification.findings())
                .containsExactly("case " + other.value() + ": what seal 1 saw is no longer there");
    }

    @Test
    void findsACaseThatWasWrittenAnew() {
        recordThree();
        sealing.seal();
        database.tamper("delete from audit.person");
        database.tamper("delete from audit.entry");
        database.tamper("delete from audit.chain");

        recordThree();

        assertThat(verification.findings())
                .containsExactly("case " + caseId.value() + ": what seal 1 saw is no longer there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.seal set at = at + interval '1 microsecond' where sequence = 1",
                "update audit.seal set hash = repeat('0', 64) where sequence = 1",
                "update audit.seal set previous = repeat('0', 64) where sequence = 2",
                "delete from audit.seal where sequence = 1",
                "update audit.sealed_head set length = 1 where seal = 1",
                "update audit.sealed_head set head = repeat('0', 64) where seal = 1",
                "delete from audit.sealed_head where seal = 1"
            })
    void findsABrokenSeal(String tampering) {
        recordThree();
        sealing.seal();
        record(caseId, PERSON, "strategy.withdraw");
        sealing.seal();
        jdbc.sql("alter table audit.sealed_head drop constraint if exists sealed_head_seal_fkey")
                .update();

        database.tamper(tampering);

        assertThat(verification.findings()).isNotEmpty();
    }

    @Test
    void sealsOnlyCasesThatChanged() {
        recordThree();
        sealing.seal();
        sealing.seal();
        var other = Case.next();
        record(other, PERSON, "strategy.submit");
        sealing.seal();

        assertThat(jdbc.sql("select seal, case_id from audit.sealed_head order by seal")
                        .query((row, number) -> row.getInt("seal") + " " + row.getString("case_id"))
                        .list())
                .containsExactly("1 " + caseId.value(), "2 " + other.value());
        assertThat(verification.findings()).isEmpty();
    }

    @Test
    void sealsOnceWhenTwoPortalsDoItAtTheSameTime() throws Exception {
        recordThree();

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(Stream.<Callable<Boolean>>generate(() -> this::seal)
                    .limit(4)
                    .toList())) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(jdbc.sql("select count(*) from audit.seal")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(verification.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set verb = 'x'",
                "delete from audit.entry",
                "truncate audit.entry",
                "update audit.seal set hash = 'x'",
                "delete from audit.seal",
                "truncate audit.seal cascade",
                "update audit.sealed_head set head = 'x'",
                "delete from audit.sealed_head",
                "truncate audit.sealed_head"
            })
    void refusesToChangeWhatWasRecorded(String statement) {
        recordThree();
        sealing.seal();

        assertThatThrownBy(() -> jdbc.sql(statement).update()).hasMessageContaining("the audit trail is append-only");

        assertThat(verification.findings()).isEmpty();
        assertThat(database.entries(caseId)).isEqualTo(3);
    }

    private boolean seal() {
        sealing.seal();
        return true;
    }

    private void recordThree() {
        List.of("strategy.submit", "strategy.check-completeness", "strategy.approve")
                .forEach(verb -> record(caseId, PERSON, verb));
    }

    private void record(Case of, @Nullable PersonId by, String verb) {
        transaction.run(() -> trail.record(of, by, verb, Map.of("round", 1)));
    }
}
