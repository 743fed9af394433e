package org.maschinenraum.portal.task;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.engine.UserTaskJob;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;

/** A stored task, as far as deciding about it needs. */
record TaskRow(
        TaskId id,
        TaskKey key,
        String processId,
        TaskState state,
        @Nullable PersonId assignee,
        @Nullable Role offeredTo,
        @Nullable Long jobKey,
        @Nullable String dataSet,
        boolean doubted,
        Map<String, Object> outcome) {

    boolean announced() {
        return jobKey != null && dataSet != null;
    }

    UserTaskJob job() {
        if (jobKey == null || dataSet == null) {
            throw new IllegalStateException("task " + id.value() + " was not announced yet");
        }
        return new UserTaskJob(jobKey, dataSet, processId, key.element(), key.caseId(), key.round(), key.seat());
    }

    TaskChanged changed() {
        return new TaskChanged(id, assignee, offeredTo);
    }
}
