package org.maschinenraum.integration.engine;

/** The engine did not do what it was asked; its status says whether it was away or refused. */
class EngineFailed extends RuntimeException {

    EngineFailed(String status, Throwable cause) {
        super("engine: " + status + ", " + cause.getMessage(), cause);
    }

    /** For the log: of other failures only the kind, for their text may name a person. */
    static String withoutNames(Throwable failure) {
        return failure instanceof EngineFailed
                ? String.valueOf(failure.getMessage())
                : failure.getClass().getName();
    }
}
