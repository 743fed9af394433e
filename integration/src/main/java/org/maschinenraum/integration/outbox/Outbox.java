package org.maschinenraum.integration.outbox;

import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.database.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes what has to leave the database, in the caller's transaction. */
public class Outbox {

    /** Life cycle phase of the delivering; a far end that has one takes a lower: opened before, closed after. */
    public static final int PHASE = 1000;

    private final JdbcClient jdbc;
    private final WakeUp poller;

    Outbox(JdbcClient jdbc, WakeUp poller) {
        this.jdbc = jdbc;
        this.poller = poller;
    }

    /**
     * Inserts one delivery and wakes the poller after commit.
     *
     * @param kind which {@link DeliveryHandler} delivers it
     * @param lane deliveries of one lane keep their order; null: no order
     * @param payload a record of ids, written as JSON
     * @return the delivery id, the duplicate guard at the far end
     * @throws IllegalStateException outside a transaction
     */
    public long send(String kind, @Nullable String lane, Object payload) {
        requireTransaction();
        long id = jdbc.sql("""
                insert into integration.outbox (kind, lane, payload) values (:kind, :lane, :payload) returning id
                """)
                .param("kind", kind)
                .param("lane", lane)
                .param("payload", Json.of(payload))
                .query(Long.class)
                .single();
        ringAfterCommit();
        return id;
    }

    /**
     * Makes the waiting deliveries of this lane due now, after commit; for the event a delivery waited for.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void wake(String lane) {
        requireTransaction();
        // No attempt counted: neither under way nor failing, only told to wait.
        jdbc.sql("update integration.outbox set due = now() where lane = :lane and attempts = 0 and due > now()")
                .param("lane", lane)
                .update();
        ringAfterCommit();
    }

    /**
     * Makes one failing delivery due now, after commit.
     *
     * @return false if it is not failing (any more)
     * @throws IllegalStateException outside a transaction
     */
    public boolean retry(long id) {
        return dueNow("id = ?", id) > 0;
    }

    /** As {@link #retry}, for every failing delivery of a kind. */
    public int retryKind(String kind) {
        return dueNow("kind = ?", kind);
    }

    /** As {@link #retry}, for every failing delivery of a lane. */
    public int retryLane(String lane) {
        return dueNow("lane = ?", lane);
    }

    /** An attempt that is under way meanwhile may be made twice, which every handler bears. */
    private int dueNow(String which, Object value) {
        requireTransaction();
        int failing = jdbc.sql("update integration.outbox set due = now() where error is not null and " + which)
                .param(value)
                .update();
        ringAfterCommit();
        return failing;
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "the outbox is written in the transaction of what it reports, none is open");
        }
    }

    private void ringAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                poller.ring();
            }
        });
    }
}
