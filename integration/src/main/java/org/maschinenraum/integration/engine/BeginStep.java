package org.maschinenraum.integration.engine;

import java.util.Map;

/**
 * The first step of every process: records its instance at the case; any other instance ends with the BPMN error
 * {@code already-running}.
 */
public final class BeginStep implements ProcessStep {

    private final String type;
    private final Engine engine;

    /** @param type {@code <room>.begin-<process id>} */
    public BeginStep(String type, Engine engine) {
        this.type = type;
        this.engine = engine;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public Map<String, Object> run(StepJob job) {
        engine.begin(job);
        return Map.of();
    }
}
