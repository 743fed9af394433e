package org.maschinenraum.integration.engine;

import java.util.Map;

/** A service task: translates and calls one service method, inside the transaction that also records the job. */
public interface ProcessStep {

    /** The job type, {@code <room>.<verb-phrase>}. */
    String type();

    /**
     * @return variables for the process
     * @throws ProcessError a business refusal, caught in the model
     */
    Map<String, Object> run(StepJob job);
}
