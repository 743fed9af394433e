package org.maschinenraum.integration.outbox;

import org.jspecify.annotations.Nullable;

/** Writes what has to leave the database, in the caller's transaction. */
public class Outbox {

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
        throw new UnsupportedOperationException();
    }

    /** Makes the waiting deliveries of this lane due now, after commit; for the event a delivery waited for. */
    public void wake(String lane) {
        throw new UnsupportedOperationException();
    }
}
