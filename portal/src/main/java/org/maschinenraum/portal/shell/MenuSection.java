package org.maschinenraum.portal.shell;

/** The parts of the menu, from top to bottom. */
public enum MenuSection {
    /** The person's own work. */
    OWN,
    /** What belongs to the whole programme. */
    PROGRAMME,
    /** At the foot: settings and administration. */
    FOOT
}
