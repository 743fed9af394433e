package org.maschinenraum.portal.programme;

/** Where a project stands in the programme. */
public enum ProjectPhase {
    STRATEGY,
    IMPLEMENTATION,
    CLOSED
}
