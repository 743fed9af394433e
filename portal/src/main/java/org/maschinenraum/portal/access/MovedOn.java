package org.maschinenraum.portal.access;

/** What the person looks at is over; the page says how it is now, offers to load it and keeps the input. */
public class MovedOn extends Refusal {

    /** @param code text key of the sentence */
    public MovedOn(String code, Object... arguments) {
        super(code, arguments);
    }
}
