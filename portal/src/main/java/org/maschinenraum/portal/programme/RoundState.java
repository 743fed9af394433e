package org.maschinenraum.portal.programme;

/** Where a funding round stands; only a prepared one may change what it runs by. */
public enum RoundState {
    PREPARED,
    RUNNING,
    CLOSED
}
