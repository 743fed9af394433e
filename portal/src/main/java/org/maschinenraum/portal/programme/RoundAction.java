package org.maschinenraum.portal.programme;

import org.maschinenraum.portal.access.Action;

/** What a person may do with funding rounds. */
public enum RoundAction implements Action {
    SEE("programme.see-rounds"),
    CREATE("programme.create-round"),
    EDIT("programme.edit-round"),
    START("programme.start-round"),
    MOVE_DATES("programme.move-dates"),
    CLOSE("programme.close-round");

    private final String key;

    RoundAction(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
