package org.maschinenraum.portal.programme;

import org.maschinenraum.portal.access.Action;

/** What a person may do with projects. */
public enum ProgrammeAction implements Action {
    CREATE_PROJECT("programme.create-project"),
    IMPORT_PROJECTS("programme.import-projects"),
    CHANGE_LEAD("programme.change-lead"),
    CHANGE_LEAD_AUTHORITY("programme.change-lead-authority"),
    RECORD_ACCESSION("programme.record-accession"),
    RECORD_EXIT("programme.record-exit"),
    SEE_PROJECT("programme.see-project"),
    SEE_ALL_PROJECTS("programme.see-all-projects");

    private final String key;

    ProgrammeAction(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
