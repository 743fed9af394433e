package org.maschinenraum.integration.outbox;

/**
 * Delivers one kind of outbox row to the far end; must bear being called twice with the same delivery id.
 *
 * <p>Called outside any transaction; it may take its time, but no longer than {@link OutboxSettings#longestDelivery}. An exception keeps the row, with its text, for a later attempt.
 */
public interface DeliveryHandler<P> {

    String kind();

    Class<P> payloadType();

    /** Whether the far end can be delivered to at all; until then rows of this kind wait untouched. */
    default boolean ready() {
        return true;
    }

    /** @throws NotYet if the delivery has to wait for something else */
    void deliver(Delivery<P> delivery) throws Exception;
}
