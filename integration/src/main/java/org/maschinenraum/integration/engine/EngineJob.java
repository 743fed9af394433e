package org.maschinenraum.integration.engine;

import java.util.Map;
import java.util.UUID;

/** A job as the engine gives it out, of a service task or of a user task. */
record EngineJob(
        long key,
        String type,
        String processId,
        String elementId,
        long instanceKey,
        int retries,
        Map<String, Object> variables) {

    static final String CASE_ID = "caseId";
    static final String START_ID = "startId";
    static final String ROUND = "round";
    static final String REVIEW_ID = "reviewId";
    static final String SEAT = "seat";

    UUID caseId() {
        return UUID.fromString(text(CASE_ID));
    }

    String text(String variable) {
        if (variables.get(variable) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("job %d of %s has no %s".formatted(key, elementId, variable));
    }
}
