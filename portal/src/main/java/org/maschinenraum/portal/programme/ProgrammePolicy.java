package org.maschinenraum.portal.programme;

import static org.maschinenraum.portal.access.Rule.allow;

import java.util.List;
import org.maschinenraum.portal.access.PolicyRows;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.access.Rule;
import org.springframework.stereotype.Component;

/** Who may do what with projects. */
@Component
class ProgrammePolicy implements PolicyRows {

    @Override
    public List<Rule> rules() {
        return List.of(
                allow(ProgrammeAction.CREATE_PROJECT, Role.COORDINATOR),
                allow(ProgrammeAction.IMPORT_PROJECTS, Role.COORDINATOR),
                inOpenProjects(ProgrammeAction.CHANGE_LEAD),
                inOpenProjects(ProgrammeAction.CHANGE_LEAD_AUTHORITY),
                inOpenProjects(ProgrammeAction.RECORD_ACCESSION),
                inOpenProjects(ProgrammeAction.RECORD_EXIT),
                allow(ProgrammeAction.SEE_PROJECT, ProjectRelation.LEAD, Role.COORDINATOR, Role.APPROVER),
                allow(ProgrammeAction.SEE_ALL_PROJECTS, Role.COORDINATOR, Role.APPROVER));
    }

    private static Rule inOpenProjects(ProgrammeAction action) {
        return allow(action, Role.COORDINATOR).in(ProjectPhase.STRATEGY, ProjectPhase.IMPLEMENTATION);
    }
}
