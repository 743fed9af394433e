package org.maschinenraum.portal.task;

/** State of a task; never goes back. */
public enum TaskState {
    OPEN,
    /** A person decided; the engine has not confirmed yet. */
    ANSWERED,
    DONE,
    CANCELLED
}
