package org.maschinenraum.portal.access;

/** The policy says no. */
public class AccessDenied extends Refusal {

    private final String action;

    public AccessDenied(String action) {
        super("access.refused-no-right");
        this.action = action;
    }

    /** The key of the action that was refused; for the log. */
    public String action() {
        return action;
    }
}
