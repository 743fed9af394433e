package org.maschinenraum.portal.operation.ui;

import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.operation.OperationAction;
import org.maschinenraum.portal.operation.OperationWatch;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.MenuEntry;
import org.maschinenraum.portal.shell.MenuSection;
import org.springframework.stereotype.Component;

/** „Betrieb“ for administrators, with the number of things that need them. */
@Component
class OperationMenuEntry implements MenuEntry {

    private final OperationWatch watch;
    private final Policy policy;

    OperationMenuEntry(OperationWatch watch, Policy policy) {
        this.watch = watch;
        this.policy = policy;
    }

    @Override
    public String textKey() {
        return "operation.title";
    }

    @Override
    public Class<OperationView> page() {
        return OperationView.class;
    }

    @Override
    public Icons icon() {
        return Icons.ACTIVITY;
    }

    @Override
    public int order() {
        return 800;
    }

    @Override
    public MenuSection section() {
        return MenuSection.FOOT;
    }

    @Override
    public boolean visible(Actor actor) {
        return policy.allows(actor, OperationAction.SEE);
    }

    @Override
    public int count(Actor actor) {
        return watch.attention();
    }
}
