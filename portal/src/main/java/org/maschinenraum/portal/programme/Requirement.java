package org.maschinenraum.portal.programme;

/** Of whom a document is required. */
public enum Requirement {
    ALWAYS,
    COOPERATION,
    NEVER;

    public boolean of(ProjectKind project) {
        return this == ALWAYS || this == COOPERATION && project == ProjectKind.INTER_MUNICIPAL_COOPERATION;
    }
}
