package org.maschinenraum.portal.operation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a service is doing, as this portal sees it.
 *
 * @param since when it began to be so
 * @param lastContact when it last answered; null if it never did since the portal started
 * @param took how long the last answer took
 * @param problem of a failing one, without personal data
 */
public record ServiceState(
        String name,
        Status status,
        Instant since,
        @Nullable Instant lastContact,
        @Nullable Duration took,
        @Nullable String problem) {

    /** What it does. */
    public enum Status {
        NOT_ASKED,
        /** May be missing, and is. */
        NOT_SET_UP,
        ANSWERS,
        /** Refuses, or says that something is wrong. */
        FAILS,
        /** Says nothing in time. */
        SILENT;

        public boolean needsAttention() {
            return this == FAILS || this == SILENT;
        }
    }
}
