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

/** The audit trail as it is written: whole under load, append-only (K4). */
@OnPostgres
class RecordingIT {

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

    private void recordThree() {
        List.of("strategy.submit", "strategy.check-completeness", "strategy.approve")
                .forEach(verb -> record(caseId, PERSON, verb));
    }

    private void record(Case of, @Nullable PersonId by, String verb) {
        transaction.run(() -> trail.record(of, by, verb, Map.of("round", 1)));
    }
}
