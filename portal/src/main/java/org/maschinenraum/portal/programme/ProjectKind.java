package org.maschinenraum.portal.programme;

/** Who carries a project. */
public enum ProjectKind {
    MUNICIPALITY,
    DISTRICT_OR_ASSOCIATION,
    INTER_MUNICIPAL_COOPERATION
}
