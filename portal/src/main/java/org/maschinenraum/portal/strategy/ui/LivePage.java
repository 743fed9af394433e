package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.AttachEvent;
import org.maschinenraum.portal.shell.LiveEvent;
import org.maschinenraum.portal.shell.LiveUpdates;
import org.maschinenraum.portal.shell.Page;
import org.maschinenraum.portal.strategy.StrategyEvent;
import org.maschinenraum.portal.strategy.StrategyId;
import org.maschinenraum.portal.workspace.DocumentUnreadable;

/** A page of one strategy that hears of what happens to it while it is open. */
abstract class LivePage extends Page {

    private final transient LiveUpdates live;

    LivePage(LiveUpdates live) {
        this.live = live;
    }

    /** What this page shows now. */
    abstract StrategyId id();

    /** Something happened; called with the rights of the person who looks at the page. */
    abstract void happened();

    /** A file, perhaps of this page, cannot be searched; called as {@link #happened}. */
    void unreadable(String hash) {
        // most pages are drawn after their files were read
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var ui = attached.getUI();
        // On a thread of its own: the one that committed belongs to somebody else's action.
        var stop = live.listen(event -> {
            if (concerns(event)) {
                Thread.startVirtualThread(ui.accessLater(this::happened, () -> {})::run);
            } else if (event instanceof DocumentUnreadable file) {
                Thread.startVirtualThread(ui.accessLater(() -> unreadable(file.hash()), () -> {})::run);
            }
        });
        addDetachListener(detached -> {
            detached.unregisterListener();
            stop.run();
        });
    }

    private boolean concerns(LiveEvent event) {
        return event instanceof StrategyEvent happening && happening.strategy().equals(id());
    }
}
