package org.maschinenraum.portal.access;

import java.util.List;

/** A business refusal: shown beside the action as the sentence of its code, saying what to do. */
public class Refusal extends RuntimeException {

    private final String code;
    private final List<Object> arguments;

    /** @param code text key of the sentence, {@code <room>.refused-<why>} */
    public Refusal(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
