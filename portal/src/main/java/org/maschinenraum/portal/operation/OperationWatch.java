package org.maschinenraum.portal.operation;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.maschinenraum.integration.engine.EngineQueries;
import org.maschinenraum.integration.outbox.OutboxQueries;
import org.maschinenraum.portal.task.DoubtQueries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Asks every service, and counts what fails, in the background: closely while somebody looks, else now and then. What it
 * knows is read from memory, so that neither the page nor the number in the menu waits for a service that hangs.
 */
@Component
public class OperationWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OperationWatch.class);

    private final List<WatchedService> services;
    private final OutboxQueries outbox;
    private final EngineQueries engine;
    private final DoubtQueries doubts;
    private final OperationSettings settings;
    private final AtomicInteger watchers = new AtomicInteger();
    private final Semaphore wake = new Semaphore(0);
    private final AtomicBoolean counting = new AtomicBoolean();
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private volatile int failing;
    private volatile int told;
    private volatile boolean running;

    OperationWatch(
            ObjectProvider<ServiceProbe> probes,
            OutboxQueries outbox,
            EngineQueries engine,
            DoubtQueries doubts,
            OperationSettings settings,
            Clock clock) {
        this.services = probes.stream()
                .sorted(Comparator.comparingInt(ServiceProbe::order))
                .map(probe -> new WatchedService(probe, settings.patience(), clock))
                .toList();
        this.outbox = outbox;
        this.engine = engine;
        this.doubts = doubts;
        this.settings = settings;
    }

    /** In the order of the page; never waits. */
    public List<ServiceState> services() {
        return services.stream().map(WatchedService::state).toList();
    }

    /** Whether reading or writing would wait for the database; never waits. */
    public boolean isDatabaseSilent() {
        return services().stream()
                .anyMatch(service -> service.name().equals(ServiceProbes.DATABASE)
                        && service.status().needsAttention());
    }

    /** How many things need the administrator: silent services, failing deliveries and steps, tasks in doubt; never waits. */
    public int attention() {
        return failing + silentServices();
    }

    private int silentServices() {
        return (int) services().stream()
                .filter(service -> service.status().needsAttention())
                .count();
    }

    /**
     * Somebody looks: asks at once, and closely from here on.
     *
     * @return run it when nobody looks any more
     */
    public Runnable look() {
        watchers.incrementAndGet();
        wake.release();
        return watchers::decrementAndGet;
    }

    /**
     * Runs the listener after each change of {@link #attention}.
     *
     * @return run it to stop listening
     */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("operation-watch").start(this::watch);
    }

    @Override
    public void stop() {
        running = false;
        wake.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void watch() {
        try {
            while (running) {
                services.forEach(WatchedService::ask);
                count();
                tellIfChanged();
                var pause = watchers.get() > 0 ? settings.watched() : settings.unwatched();
                if (wake.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    wake.drainPermits();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** In a thread of its own: the database may be the one that hangs. */
    private void count() {
        if (counting.compareAndSet(false, true)) {
            Thread.ofVirtual().name("operation-count").start(() -> {
                try {
                    failing =
                            outbox.countFailing(OutboxQueries.Filter.ALL) + engine.countFailingJobs() + doubts.count();
                    tellIfChanged();
                } catch (RuntimeException failure) {
                    LOG.debug("What fails could not be counted", failure);
                } finally {
                    counting.set(false);
                }
            });
        }
    }

    private synchronized void tellIfChanged() {
        var now = attention();
        if (now != told) {
            told = now;
            listeners.forEach(Runnable::run);
        }
    }
}
