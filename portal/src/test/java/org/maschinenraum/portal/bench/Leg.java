package org.maschinenraum.portal.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One stretch of work on one side.
 *
 * @param took until the last process had ended
 * @param cpu of the whole machine, until also letters and index were done
 */
record Leg(int people, List<Side.Case> cases, Duration took, Duration cpu) {

    /** As many at once as there are people, each beginning the next case when the last is done. */
    static Leg closed(Side side, int people, int cases) {
        side.prepare(cases);
        return run(side, people, () -> together(people, cases, side::carry));
    }

    /** A new case at fixed moments, however long the others take. */
    static Leg open(Side side, double perSecond, Duration duration) {
        int cases = (int) (perSecond * duration.toSeconds());
        side.prepare(cases);
        return run(side, 0, () -> arriving(cases, perSecond, side));
    }

    private static Leg run(Side side, int people, Work work) {
        Duration cpuBefore = MachineCpu.used();
        long start = System.nanoTime();
        List<Side.Case> cases = work.run();
        side.awaitCompleted(cases.size());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        side.awaitQuiet();
        return new Leg(people, cases, took, MachineCpu.used().minus(cpuBefore));
    }

    private static List<Side.Case> together(int people, int cases, Supplier<Side.Case> carry) {
        try (ExecutorService executor =
                Executors.newFixedThreadPool(people, Thread.ofVirtual().factory())) {
            List<Future<Side.Case>> running = new ArrayList<>();
            for (int i = 0; i < cases; i++) {
                running.add(executor.submit(carry::get));
            }
            return results(running);
        }
    }

    private static List<Side.Case> arriving(int cases, double perSecond, Side side) {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Side.Case>> running = new ArrayList<>();
            long start = System.nanoTime();
            for (int i = 0; i < cases; i++) {
                TimeUnit.NANOSECONDS.sleep(start + (long) (i * 1e9 / perSecond) - System.nanoTime());
                running.add(executor.submit(side::carry));
            }
            return results(running);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Side.Case> results(List<Future<Side.Case>> running) {
        List<Side.Case> cases = new ArrayList<>();
        try {
            for (Future<Side.Case> one : running) {
                cases.add(one.get());
            }
            return cases;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a case failed", e.getCause());
        }
    }

    double perSecond() {
        return cases.size() / (took.toNanos() / 1e9);
    }

    double cpuMillisPerCase() {
        return cpu.toNanos() / 1e6 / cases.size();
    }

    Quantiles whole() {
        return Quantiles.of(cases.stream().map(Side.Case::whole).toList());
    }

    Quantiles actions() {
        return all(Side.Case::actions);
    }

    Quantiles handovers() {
        return all(Side.Case::handovers);
    }

    private Quantiles all(Function<Side.Case, List<Duration>> of) {
        return Quantiles.of(cases.stream().map(of).flatMap(List::stream).toList());
    }

    private interface Work {
        List<Side.Case> run();
    }
}
