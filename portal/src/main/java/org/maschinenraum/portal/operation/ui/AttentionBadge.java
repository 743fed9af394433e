package org.maschinenraum.portal.operation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.operation.OperationWatch;
import org.maschinenraum.portal.shell.MenuChanged;
import org.springframework.stereotype.Component;

/** Keeps the number behind „Betrieb“ right in every window of an administrator, on every page. */
@Component
class AttentionBadge implements VaadinServiceInitListener {

    private final OperationWatch watch;
    private final OperationMenuEntry entry;
    private final CurrentActor currentActor;

    AttentionBadge(OperationWatch watch, OperationMenuEntry entry, CurrentActor currentActor) {
        this.watch = watch;
        this.entry = entry;
        this.currentActor = currentActor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(opened -> currentActor.find().ifPresent(actor -> follow(actor, opened.getUI())));
    }

    private void follow(Actor actor, UI ui) {
        if (entry.visible(actor)) {
            // Only its own number: counting the others asks the database, which may be what needs attention.
            var stop = watch.listen(
                    () -> Thread.startVirtualThread(ui.accessLater(() -> MenuChanged.fire(ui, entry), () -> {})::run));
            ui.addDetachListener(closed -> stop.run());
        }
    }
}
