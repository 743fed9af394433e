package org.maschinenraum.integration.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.maschinenraum.integration.database.Json;
import org.maschinenraum.integration.outbox.OutboxRows.Claimed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Empties the outbox: claims what is due, delivers on virtual threads, never holds a transaction meanwhile. */
final class OutboxPoller implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxPoller.class);
    private static final int LONGEST_ERROR = 2000;

    private final OutboxRows rows;
    private final OutboxSettings settings;
    private final WakeUp wakeUp;
    private final Map<String, Kind> kinds;
    private final Map<Claimed, Instant> underWay = new ConcurrentHashMap<>();
    private volatile boolean running;

    OutboxPoller(OutboxRows rows, OutboxSettings settings, WakeUp wakeUp, List<DeliveryHandler<?>> handlers) {
        this.rows = rows;
        this.settings = settings;
        this.wakeUp = wakeUp;
        this.kinds = handlers.stream()
                .collect(Collectors.toMap(
                        DeliveryHandler::kind, handler -> new Kind(handler, new Semaphore(settings.parallel()))));
    }

    /** Each has places of its own: a far end that hangs takes none from the others. */
    private record Kind(DeliveryHandler<?> handler, Semaphore free) {

        int takePlaces() {
            return handler.ready() ? free.drainPermits() : 0;
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("outbox").start(this::poll);
        Thread.ofVirtual().name("outbox-leases").start(this::keepLeases);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Outbox.PHASE;
    }

    /** Claims nothing more, then waits for what is under way; what does not end in time comes again after its lease. */
    @Override
    public void stop() {
        running = false;
        wakeUp.ring();
        Instant latest = Instant.now().plus(settings.stopping());
        try {
            for (Kind kind : kinds.values()) {
                long left = Math.max(0, Duration.between(Instant.now(), latest).toMillis());
                if (kind.free().tryAcquire(settings.parallel(), left, TimeUnit.MILLISECONDS)) {
                    kind.free().release(settings.parallel());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void poll() {
        try {
            while (running) {
                if (!claimAndDeliver()) {
                    wakeUp.await(settings.idle());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepLeases() {
        try {
            while (running) {
                TimeUnit.NANOSECONDS.sleep(settings.lease().dividedBy(3).toNanos());
                renew();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What takes longer than its lease stays ours, until it takes longer than anybody can believe. */
    private void renew() {
        Instant believable = Instant.now().minus(settings.longestDelivery());
        List<Claimed> held = underWay.entrySet().stream()
                .filter(delivery -> delivery.getValue().isAfter(believable))
                .map(Map.Entry::getKey)
                .toList();
        try {
            if (!held.isEmpty()) {
                rows.renew(held);
            }
        } catch (RuntimeException e) {
            log.warn("the leases of {} deliveries could not be renewed", held.size(), e);
        }
    }

    /** @return whether more may be due: of some kind as much was claimed as there were places */
    private boolean claimAndDeliver() {
        Map<String, Integer> places = new HashMap<>();
        kinds.forEach((name, kind) -> places.put(name, kind.takePlaces()));
        List<Claimed> claimed = claim(places);
        claimed.forEach(row -> places.merge(row.kind(), -1, Integer::sum));
        boolean full = claimed.stream().anyMatch(row -> places.getOrDefault(row.kind(), 0) == 0);
        places.forEach((name, left) -> kind(name).free().release(left));
        claimed.forEach(row -> Thread.ofVirtual().name("outbox-" + row.id()).start(() -> deliverAndRelease(row)));
        return full;
    }

    private List<Claimed> claim(Map<String, Integer> places) {
        try {
            return rows.claim(places);
        } catch (RuntimeException e) {
            log.warn("the outbox cannot be read, trying again", e);
            return List.of();
        }
    }

    private void deliverAndRelease(Claimed row) {
        try {
            deliver(row);
        } catch (RuntimeException e) {
            log.warn("the outcome of delivery {} ({}) could not be recorded, it comes again", row.id(), row.kind(), e);
        } finally {
            kind(row.kind()).free().release();
            wakeUp.ring();
        }
    }

    private void deliver(Claimed row) {
        try {
            underWay.put(row, Instant.now());
            try {
                handOver(row, kind(row.kind()).handler());
            } finally {
                underWay.remove(row);
            }
            rows.delivered(row);
        } catch (NotYet e) {
            rows.notYet(row);
        } catch (Throwable e) {
            // The text may name a person: it goes to the administrator's page, not to the log.
            log.warn("delivery {} ({}) failed at attempt {}: {}", row.id(), row.kind(), row.attempts(), e.getClass());
            rows.failed(row, shortened(e.toString()));
        }
    }

    /** Only known ones are claimed. */
    private Kind kind(String name) {
        return Objects.requireNonNull(kinds.get(name), name);
    }

    private static <P> void handOver(Claimed row, DeliveryHandler<P> handler) throws Exception {
        P payload = Json.read(row.payload(), handler.payloadType());
        handler.deliver(new Delivery<>(row.id(), row.attempts(), payload));
    }

    private static String shortened(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }
}
