package org.maschinenraum.portal.shell;

import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open pages, after commit, what changed; they read again what they show. */
@Component
public class LiveUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);

    private final Set<Consumer<LiveEvent>> listeners = ConcurrentHashMap.newKeySet();
    private final ExecutorService telling = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("live-updates").factory());

    /** @return run it to stop listening */
    public Runnable listen(Consumer<LiveEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Not in the publisher's thread, which still holds its transaction's connection and its person's login. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void committed(LiveEvent event) {
        telling.execute(() -> listeners.forEach(listener -> tell(listener, event)));
    }

    private static void tell(Consumer<LiveEvent> listener, LiveEvent event) {
        try {
            listener.accept(event);
        } catch (RuntimeException failure) {
            LOG.warn("A page could not be told of {}", event.getClass().getSimpleName(), failure);
        }
    }

    @PreDestroy
    void stop() {
        telling.shutdownNow();
    }
}
