package org.maschinenraum.portal.programme.ui.administration;

import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.programme.RoundAction;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.MenuEntry;
import org.maschinenraum.portal.shell.MenuSection;
import org.springframework.stereotype.Component;

/** „Programm“ for the coordination office. */
@Component
class ProgrammeMenuEntry implements MenuEntry {

    private final Policy policy;

    ProgrammeMenuEntry(Policy policy) {
        this.policy = policy;
    }

    @Override
    public String textKey() {
        return "programme.administration";
    }

    @Override
    public Class<ProgrammeView> page() {
        return ProgrammeView.class;
    }

    @Override
    public Icons icon() {
        return Icons.SCROLL_TEXT;
    }

    @Override
    public int order() {
        return 700;
    }

    @Override
    public MenuSection section() {
        return MenuSection.FOOT;
    }

    @Override
    public boolean visible(Actor actor) {
        return policy.allows(actor, RoundAction.SEE);
    }
}
