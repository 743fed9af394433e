package org.maschinenraum.portal.programme;

import org.maschinenraum.portal.access.Action;

/** What a person may do with regimes, criteria catalogues and forms. */
public enum RuleSetAction implements Action {
    SEE("programme.see-rule-sets"),
    DRAFT("programme.draft-rule-set"),
    EDIT("programme.edit-rule-set"),
    RELEASE("programme.release-rule-set"),
    DISCARD("programme.discard-rule-set");

    private final String key;

    RuleSetAction(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
