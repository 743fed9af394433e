package org.maschinenraum.portal.operation;

import static org.maschinenraum.portal.access.Rule.allow;

import java.util.List;
import org.maschinenraum.portal.access.PolicyRows;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.access.Rule;
import org.springframework.stereotype.Component;

/** The running portal is the administrator's alone. */
@Component
class OperationPolicy implements PolicyRows {

    @Override
    public List<Rule> rules() {
        return List.of(
                allow(OperationAction.SEE, Role.ADMINISTRATOR),
                allow(OperationAction.RETRY_DELIVERY, Role.ADMINISTRATOR));
    }
}
