package org.maschinenraum.portal.story;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Watches, ten times a second, how much memory a portal takes of the machine and how soon it answers somebody else. */
final class Watch implements AutoCloseable {

    private final RunningPortal portal;
    private final long before;
    private final AtomicLong most;
    private final AtomicLong longest = new AtomicLong();
    private final Thread watching;

    private Watch(RunningPortal portal) throws IOException {
        this.portal = portal;
        this.before = memory();
        this.most = new AtomicLong(before);
        this.watching = Thread.ofVirtual().start(this::watch);
    }

    static Watch over(RunningPortal portal) throws IOException {
        return new Watch(portal);
    }

    long mostMemoryGained() {
        return most.get() - before;
    }

    Duration longestAnswer() {
        return Duration.ofNanos(longest.get());
    }

    private void watch() {
        try (var http = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(portal.address().resolve("/actuator/health/readiness"))
                    .build();
            while (true) {
                var start = System.nanoTime();
                http.send(page, HttpResponse.BodyHandlers.discarding());
                longest.accumulateAndGet(System.nanoTime() - start, Math::max);
                most.accumulateAndGet(memory(), Math::max);
                Thread.sleep(Duration.ofMillis(100));
            }
        } catch (IOException gone) {
            longest.set(Duration.ofDays(1).toNanos());
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    /** Resident memory, in bytes. */
    private long memory() throws IOException {
        var status = Path.of("/proc/" + portal.process().pid() + "/status");
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .sum();
    }

    @Override
    public void close() {
        watching.interrupt();
    }
}
