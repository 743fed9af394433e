package org.maschinenraum.portal.strategy;

/** What a reviewer recommends; a reviewer never decides. */
public enum Recommendation {
    YES,
    YES_WITH_CONDITIONS,
    NO
}
