package org.maschinenraum.embedded;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;

/** Starts services before everybody's eyes and notes how long each took. */
final class Startup {

    private final Board board;
    private final Map<Service, Duration> took = new ConcurrentHashMap<>();

    Startup(Board board) {
        this.board = board;
    }

    Map<Service, Duration> took() {
        return took;
    }

    /** @throws ServiceFailed as soon as the first one fails */
    void together(List<Service> services) {
        // No virtual threads: unpacking blocks their few carriers.
        CompletionService<Service> starting = new ExecutorCompletionService<>(
                task -> Thread.ofPlatform().daemon().start(task));
        for (Service service : services) {
            Board.Row row = board.row(service.name());
            starting.submit(() -> start(service, row), service);
        }
        services.forEach(service -> awaitOne(starting));
    }

    void alone(Service service) {
        start(service, board.row(service.name()));
    }

    private void start(Service service, Board.Row row) {
        try {
            service.start(row);
            took.put(service, row.took());
            row.ready();
        } catch (RuntimeException failure) {
            row.failed();
            throw failure;
        }
    }

    private static void awaitOne(CompletionService<Service> starting) {
        try {
            starting.take().get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof ServiceFailed known
                    ? known
                    : new ServiceFailed("Unerwartet: " + failure.getCause(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServiceFailed("Start abgebrochen", interrupted);
        }
    }
}
