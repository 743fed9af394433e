package org.maschinenraum.portal.operation;

import org.maschinenraum.portal.access.Action;

/** What a person may do with the running portal; doubts and the index have actions in their own rooms. */
public enum OperationAction implements Action {
    SEE("operation.see"),
    RETRY_DELIVERY("operation.retry-delivery");

    private final String key;

    OperationAction(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
