package org.maschinenraum.portal.workspace;

import org.maschinenraum.portal.access.Action;

/** What a person may do with the index itself. */
public enum WorkspaceAction implements Action {
    REBUILD_INDEX("workspace.rebuild-index");

    private final String key;

    WorkspaceAction(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
