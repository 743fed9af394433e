package org.maschinenraum.portal.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.engine.UserTaskJob;

/**
 * The business key of a task; a decision is stored under it and may precede the task.
 *
 * @param element element id in the model
 * @param round number of the submission version
 * @param seat which of several parallel seats, null where there is one
 */
public record TaskKey(
        UUID caseId, String element, int round, @Nullable String seat) {

    static TaskKey of(UserTaskJob job) {
        return new TaskKey(job.caseId(), job.elementId(), job.round(), job.seat());
    }

    public TaskKey(UUID caseId, String element, int round) {
        this(caseId, element, round, null);
    }
}
