package org.maschinenraum.portal.operation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that fails; without its payload.
 *
 * @param behind how many wait behind it in its lane
 * @param casePath page of the case, if the lane is one and the reader may see it
 */
public record FailingDelivery(
        long id,
        String kind,
        @Nullable String lane,
        int attempts,
        String error,
        Instant created,
        Instant nextAttempt,
        long behind,
        @Nullable String casePath) {}
