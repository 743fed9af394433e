package org.maschinenraum.portal.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.operation.ServiceState.Status;

/** One service: asked by one thread at a time, however long that hangs; its state is read at any time without waiting. */
final class WatchedService {

    private final ServiceProbe probe;
    private final Duration patience;
    private final Clock clock;
    private final AtomicReference<@Nullable Instant> asking = new AtomicReference<>();
    private volatile ServiceState known;

    WatchedService(ServiceProbe probe, Duration patience, Clock clock) {
        this.probe = probe;
        this.patience = patience;
        this.clock = clock;
        this.known = new ServiceState(
                probe.name(),
                probe.isSetUp() ? Status.NOT_ASKED : Status.NOT_SET_UP,
                clock.instant(),
                null,
                null,
                null);
    }

    int order() {
        return probe.order();
    }

    boolean isBeingAsked() {
        return asking.get() != null;
    }

    /** Returns at once. */
    void ask() {
        var now = clock.instant();
        if (probe.isSetUp() && asking.compareAndSet(null, now)) {
            Thread.ofVirtual().name("check-" + probe.name()).start(() -> ask(now));
        }
    }

    private void ask(Instant asked) {
        var problem = problem();
        var now = clock.instant();
        var took = Duration.between(asked, now);
        if (problem == null) {
            known = new ServiceState(known.name(), Status.ANSWERS, since(Status.ANSWERS, now), now, took, null);
        } else {
            // Giving up after long silence is no answer.
            var status = took.compareTo(patience) < 0 ? Status.FAILS : Status.SILENT;
            var since = since(status, status == Status.SILENT ? asked : now);
            known = new ServiceState(known.name(), status, since, known.lastContact(), known.took(), problem);
        }
        asking.set(null);
    }

    private @Nullable String problem() {
        try {
            probe.check();
            return null;
        } catch (Exception | LinkageError failure) {
            return Problems.inShort(failure);
        }
    }

    private Instant since(Status status, Instant now) {
        return known.status() == status ? known.since() : now;
    }

    ServiceState state() {
        var latest = known;
        var asked = asking.get();
        var waiting = asked != null && Duration.between(asked, clock.instant()).compareTo(patience) >= 0;
        return asked == null || !waiting || latest.status() == Status.SILENT
                ? latest
                : new ServiceState(latest.name(), Status.SILENT, asked, latest.lastContact(), latest.took(), null);
    }
}
