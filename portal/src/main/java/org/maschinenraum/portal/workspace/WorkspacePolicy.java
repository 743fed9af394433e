package org.maschinenraum.portal.workspace;

import java.util.List;
import org.maschinenraum.portal.access.PolicyRows;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.access.Rule;
import org.springframework.stereotype.Component;

@Component
class WorkspacePolicy implements PolicyRows {

    @Override
    public List<Rule> rules() {
        return List.of(Rule.allow(WorkspaceAction.REBUILD_INDEX, Role.ADMINISTRATOR));
    }
}
