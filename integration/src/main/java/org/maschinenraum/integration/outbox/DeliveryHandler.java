package org.maschinenraum.integration.outbox;

/**
 * Delivers one kind of outbox row to the far end; must bear being called twice with the same delivery id.
 *
 * <p>Called outside any transaction. An exception keeps the row, with its text, for a later attempt.
 */
public interface DeliveryHandler<P> {

    String kind();

    Class<P> payloadType();

    void deliver(Delivery<P> delivery) throws Exception;
}
