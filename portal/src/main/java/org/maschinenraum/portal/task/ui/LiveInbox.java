package org.maschinenraum.portal.task.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.shell.LiveEvent;
import org.maschinenraum.portal.shell.LiveUpdates;
import org.maschinenraum.portal.task.InboxQueries;
import org.maschinenraum.portal.task.TaskChanged;
import org.springframework.stereotype.Component;

/** Lets a window follow the changes of one person's inbox. */
@Component
class LiveInbox {

    private final LiveUpdates updates;

    LiveInbox(LiveUpdates updates) {
        this.updates = updates;
    }

    /**
     * Runs {@code refresh} in the window after each change that concerns the actor; a burst of changes counts once.
     *
     * @return run it to stop following
     */
    Runnable follow(Actor actor, UI ui, Runnable refresh) {
        var waiting = new AtomicBoolean();
        return updates.listen(event -> {
            if (concerns(actor, event) && waiting.compareAndSet(false, true)) {
                access(ui, () -> {
                    waiting.set(false);
                    refresh.run();
                });
            }
        });
    }

    private static boolean concerns(Actor actor, LiveEvent event) {
        return event instanceof TaskChanged change && InboxQueries.concerns(actor, change);
    }

    private static void access(UI ui, Runnable refresh) {
        try {
            ui.access(refresh::run);
        } catch (UIDetachedException closed) {
            // The window went away meanwhile; there is nobody to tell.
        }
    }
}
