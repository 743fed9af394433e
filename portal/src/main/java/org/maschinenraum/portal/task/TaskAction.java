package org.maschinenraum.portal.task;

import org.maschinenraum.portal.access.Action;

/** What a person may do with a task itself; what it is about is the owning room's policy. */
public enum TaskAction implements Action {
    CLAIM("task.claim"),
    RELEASE("task.release"),
    ASSIGN("task.assign");

    private final String key;

    TaskAction(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
