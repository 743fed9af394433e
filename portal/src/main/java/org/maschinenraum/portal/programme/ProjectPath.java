package org.maschinenraum.portal.programme;

/** How a project comes to its strategy; the strategy is checked either way. */
public enum ProjectPath {
    /** The strategy is written with funding, in a phase of its own. */
    STRATEGY_FIRST,
    /** The strategy is there already and is submitted at once; funding begins with its positive approval. */
    DIRECT_ENTRY
}
