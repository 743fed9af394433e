package org.maschinenraum.portal.strategy;

/** State of a review. */
public enum ReviewState {
    OPEN,
    SUBMITTED
}
