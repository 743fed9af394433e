package org.maschinenraum.integration.engine;

import java.util.Map;
import java.util.UUID;

/** What a room asks of the process engine; every call writes an outbox row in the caller's transaction, lane = case id. */
public class Engine {

    /**
     * Registers the case as waiting and sends the start message; the process begins exactly once however often it is delivered.
     *
     * @param startMessage name of the message start event
     * @param caseId the case the process runs for, one case per instance
     * @param variables from the list in {@code Names}; {@code caseId} and {@code startId} are added
     */
    public void start(String processId, String startMessage, UUID caseId, Map<String, Object> variables) {
        throw new UnsupportedOperationException();
    }

    /** Sends a message into the running case, after its process has begun; dropped if the case closed before that. */
    public void send(String message, UUID caseId, Map<String, Object> variables) {
        throw new UnsupportedOperationException();
    }

    /** Completes a user task of this engine's data set. */
    public void complete(UserTaskJob job, Map<String, Object> outcome) {
        throw new UnsupportedOperationException();
    }

    /** Marks the case as closed: an instance that has not begun yet will end at once, and nothing more is sent to it. */
    public void close(UUID caseId) {
        throw new UnsupportedOperationException();
    }

    /** Whether the process of this case has begun; false while its start still waits to be forwarded. */
    public boolean hasBegun(UUID caseId) {
        throw new UnsupportedOperationException();
    }
}
