package org.maschinenraum.integration.engine;

import java.util.Map;

/** What the domain says to a user task that arrives. */
public sealed interface Arrival {

    /** A row is open for it; the long lease may follow. */
    record Open() implements Arrival {}

    /** A person decided already; the completion is written again. */
    record Answered(Map<String, Object> outcome) implements Arrival {}

    /** The case is closed or past this point: no row is open. */
    record Obsolete() implements Arrival {}
}
