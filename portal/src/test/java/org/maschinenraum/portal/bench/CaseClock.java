package org.maschinenraum.portal.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Takes the times of one case. */
final class CaseClock {

    private final long begin = System.nanoTime();
    private final List<Duration> actions = new ArrayList<>();
    private final List<Duration> handovers = new ArrayList<>();
    private long answered = begin;

    /** A person's action; returns when it is durable. */
    void action(Runnable action) {
        long start = System.nanoTime();
        action.run();
        answered = System.nanoTime();
        actions.add(Duration.ofNanos(answered - start));
    }

    /** Waits for the next task. */
    <T> T handover(Supplier<T> arrival) {
        T task = arrival.get();
        handovers.add(Duration.ofNanos(System.nanoTime() - answered));
        return task;
    }

    Side.Case stop() {
        return new Side.Case(Duration.ofNanos(System.nanoTime() - begin), actions, handovers);
    }
}
