package org.maschinenraum.portal.task.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.shell.MenuChanged;
import org.springframework.stereotype.Component;

/** Keeps the inbox's count in the menu right, in every open window and on every page. */
@Component
class InboxBadge implements VaadinServiceInitListener {

    private final LiveInbox live;
    private final CurrentActor currentActor;

    InboxBadge(LiveInbox live, CurrentActor currentActor) {
        this.live = live;
        this.currentActor = currentActor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(opened -> currentActor.find().ifPresent(actor -> follow(actor, opened.getUI())));
    }

    private void follow(Actor actor, UI ui) {
        var stop = live.follow(actor, ui, () -> MenuChanged.fire(ui));
        ui.addDetachListener(closed -> stop.run());
    }
}
