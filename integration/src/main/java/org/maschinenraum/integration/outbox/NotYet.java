package org.maschinenraum.integration.outbox;

/** Thrown by a handler whose delivery has to wait for something else; tried again soon, and never counted as failing. */
public class NotYet extends RuntimeException {

    public NotYet(String reason) {
        super(reason);
    }
}
