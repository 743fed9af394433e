package org.maschinenraum.integration.engine;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case for which a process was started.
 *
 * @param startId of the start message; once begun, of the one whose instance was recorded
 * @param publication how often the start was published
 * @param begun which instance runs for the case, null while none was recorded
 */
record EngineCase(
        UUID caseId,
        String processId,
        String startMessage,
        String startId,
        Map<String, Object> variables,
        int publication,
        @Nullable Instance begun,
        @Nullable Instant closed) {

    /** A process instance; its key is unique within its data set. */
    record Instance(String dataSet, long key) {}

    /** The id under which the start is published for the given time: another id is another message to the engine. */
    String startIdOf(int publication) {
        return publication == 1 ? startId : startId + ":" + publication;
    }

    boolean hasBegun() {
        return begun != null;
    }

    boolean isIn(String dataSet) {
        return begun != null && begun.dataSet().equals(dataSet);
    }

    boolean isClosed() {
        return closed != null;
    }

    boolean accepts(Instance instance) {
        return instance.equals(begun) || (!hasBegun() && !isClosed());
    }
}
