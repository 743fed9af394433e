package org.maschinenraum.integration.engine;

/** A business refusal in a step: becomes the BPMN error of this code. */
public class ProcessError extends RuntimeException {

    private final String code;

    public ProcessError(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
