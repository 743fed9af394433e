package org.maschinenraum.embedded;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Says so when a service ends by itself; the others stay, so that one can look at them. */
final class Watch {

    private final Console console;
    private final List<Service> services;
    private volatile boolean closed;

    Watch(Console console, List<Service> services) {
        this.console = console;
        this.services = services;
    }

    /** Whoever ends everything need not hear of each end. */
    void close() {
        closed = true;
    }

    void forever() {
        services.forEach(this::announceEnd);
        new CompletableFuture<Void>().join();
    }

    private void announceEnd(Service service) {
        service.processes().stream().findFirst().ifPresent(process -> process.onExit()
                .thenRun(() -> announce(service)));
    }

    private void announce(Service service) {
        if (!closed) {
            console.line("%s ist nicht mehr da. Protokolle liegen in .stack/logs; Strg+C beendet den Rest."
                    .formatted(service.name()));
        }
    }
}
