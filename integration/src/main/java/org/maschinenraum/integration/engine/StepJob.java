package org.maschinenraum.integration.engine;

import java.util.Map;
import java.util.UUID;

/** A service task's job. */
public record StepJob(
        long key, long instanceKey, String processId, String elementId, UUID caseId, Map<String, Object> variables) {}
