package org.maschinenraum.portal.shell;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open pages, after commit, what changed; they read again what they show. */
@Component
public class LiveUpdates {

    private final Set<Consumer<LiveEvent>> listeners = ConcurrentHashMap.newKeySet();

    /** @return run it to stop listening */
    public Runnable listen(Consumer<LiveEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void committed(LiveEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }
}
