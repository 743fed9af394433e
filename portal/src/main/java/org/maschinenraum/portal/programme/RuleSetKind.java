package org.maschinenraum.portal.programme;

/** What a rule set lays down. */
public enum RuleSetKind {
    REGIME,
    CRITERIA,
    FORM
}
