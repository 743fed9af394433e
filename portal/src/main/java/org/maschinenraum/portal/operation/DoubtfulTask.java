package org.maschinenraum.portal.operation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.task.Doubt;

/**
 * A task in doubt, and what speaks for either side.
 *
 * @param casePath page of the case, if the reader may see it
 * @param caseOpen whether the case still needs its process
 * @param movedOn name of what happened in the process after the task was answered; null if nothing did
 */
public record DoubtfulTask(
        Doubt doubt,
        @Nullable String casePath,
        boolean caseOpen,
        @Nullable String movedOn,
        @Nullable Instant movedOnAt) {}
