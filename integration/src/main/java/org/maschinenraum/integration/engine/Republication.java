package org.maschinenraum.integration.engine;

import java.time.Clock;
import org.maschinenraum.integration.engine.StartDelivery.Start;
import org.maschinenraum.integration.outbox.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes a start again, under another id, when its process has not begun long after the engine accepted it. */
final class Republication {

    private static final long LOCK = "engine.publish-start-again".hashCode();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final EngineCases cases;
    private final Outbox outbox;
    private final EngineSettings settings;
    private final Clock clock;

    Republication(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            EngineCases cases,
            Outbox outbox,
            EngineSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.cases = cases;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    void check() {
        transaction.executeWithoutResult(status -> {
            if (isMine()) {
                cases.lockNotBegun(clock.instant(), settings.startAgainAfter()).forEach(this::publishAgain);
            }
        });
    }

    private boolean isMine() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** Outside the case's lane: there, messages may be waiting for the very begin that is missing. */
    private void publishAgain(EngineCase waiting) {
        int next = waiting.publication() + 1;
        cases.publishAgain(waiting.caseId(), next);
        outbox.send(StartDelivery.KIND, null, new Start(waiting.caseId(), next));
    }
}
