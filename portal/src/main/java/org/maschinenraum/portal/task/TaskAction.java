package org.maschinenraum.portal.task;

import org.maschinenraum.portal.access.Action;

/** What a person may do with a task itself; what it is about is the owning room's policy. */
public enum TaskAction implements Action {
    CLAIM("task.claim"),
    RELEASE("task.release"),
    ASSIGN("task.assign"),
    /** For a task in doubt: does the engine know it after all? */
    ASK_ENGINE("task.ask-engine"),
    /** For an answered task in doubt: only the engine's receipt was lost. */
    CONFIRM_DONE("task.confirm-done"),
    /** For a task in doubt whose process is lost. */
    RESTART_PROCESS("task.restart-process");

    private final String key;

    TaskAction(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
