package org.maschinenraum.portal.access;

/** Somebody else changed the object meanwhile; the person is offered to reload and keeps the input. */
public class Stale extends Refusal {

    public Stale() {
        super("access.refused-stale");
    }
}
