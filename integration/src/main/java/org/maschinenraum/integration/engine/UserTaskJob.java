package org.maschinenraum.integration.engine;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A user task as the engine announces it.
 *
 * @param key the job key, unique within the data set
 * @param dataSet which engine data issued the key; a key of other data is never sent
 * @param elementId element in the model, equal to the task's kind in code
 * @param round number of the submission version, 0 where the process has none
 * @param seat which of several parallel seats ({@code reviewId}), null where there is one
 */
public record UserTaskJob(
        long key,
        String dataSet,
        String processId,
        String elementId,
        UUID caseId,
        int round,
        @Nullable String seat) {}
