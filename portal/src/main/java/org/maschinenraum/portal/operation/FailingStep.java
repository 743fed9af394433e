package org.maschinenraum.portal.operation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step or user task that fails again and again.
 *
 * @param name of the element, as people read it in the model
 * @param caseId null if its process has not begun
 * @param casePath page of the case, if the reader may see it
 */
public record FailingStep(
        long key,
        String name,
        @Nullable UUID caseId,
        @Nullable String casePath,
        int attempts,
        String error,
        Instant since,
        Instant lastAttempt) {}
