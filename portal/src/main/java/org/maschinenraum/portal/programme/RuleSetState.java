package org.maschinenraum.portal.programme;

/** A draft can be edited; what was released never changes again. */
public enum RuleSetState {
    DRAFT,
    RELEASED
}
