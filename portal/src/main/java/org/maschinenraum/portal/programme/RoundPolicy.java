package org.maschinenraum.portal.programme;

import static org.maschinenraum.portal.access.Rule.allow;

import java.util.List;
import org.maschinenraum.portal.access.PolicyRows;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.access.Rule;
import org.springframework.stereotype.Component;

/** The coordination office looks after funding rounds and what they run by. */
@Component
class RoundPolicy implements PolicyRows {

    @Override
    public List<Rule> rules() {
        return List.of(
                allow(RoundAction.SEE, Role.COORDINATOR),
                allow(RoundAction.CREATE, Role.COORDINATOR),
                allow(RoundAction.EDIT, Role.COORDINATOR).in(RoundState.PREPARED),
                allow(RoundAction.START, Role.COORDINATOR).in(RoundState.PREPARED),
                allow(RoundAction.MOVE_DATES, Role.COORDINATOR).in(RoundState.RUNNING),
                allow(RoundAction.CLOSE, Role.COORDINATOR).in(RoundState.RUNNING),
                allow(RuleSetAction.SEE, Role.COORDINATOR),
                allow(RuleSetAction.DRAFT, Role.COORDINATOR).in(RuleSetState.RELEASED),
                allow(RuleSetAction.EDIT, Role.COORDINATOR).in(RuleSetState.DRAFT),
                allow(RuleSetAction.RELEASE, Role.COORDINATOR).in(RuleSetState.DRAFT),
                allow(RuleSetAction.DISCARD, Role.COORDINATOR).in(RuleSetState.DRAFT));
    }
}
