package org.maschinenraum.integration.outbox;

/**
 * One delivery as a handler gets it.
 *
 * @param id stays the same over all attempts
 * @param attempt counts from 1
 */
public record Delivery<P>(long id, int attempt, P payload) {}
