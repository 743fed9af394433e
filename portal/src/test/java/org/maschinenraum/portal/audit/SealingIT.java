package org.maschinenraum.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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

/** Seals over all cases, so that a missing case is noticed (K4). */
@OnPostgres
class SealingIT {

    private static final PersonId PERSON = new PersonId(UUID.randomUUID());

    @Autowired
    AuditTrail trail;

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
