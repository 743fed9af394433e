package org.maschinenraum.integration.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.maschinenraum.processes.Names.StrategyPhase;

class RunningStepsIT extends RealEngine {

    @Test
    void hasOneEffectThoughTheEngineGivesTheJobOutTwice() throws InterruptedException {
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (EngineFixture portal = portal(Map.of("maschinenraum.engine.step-lease", "1s"))) {
            portal.steps.does(job -> {
                begun.incrementAndGet();
                awaited(mayEnd);
                return Map.of();
            });
            UUID caseId = portal.start();
            await().until(() -> begun.get() == 1);
            await().until(() -> waitingForAnotherTransaction(portal) > 0);

            mayEnd.countDown();
            await().until(() -> portal.inbox.arrivalsOf(caseId).size() == 1);

            assertThat(begun).hasValue(1);
            assertThat(portal.steps.doneFor(caseId)).hasSize(1);
        }
    }

    @Test
    void answersARedeliveredJobAsBefore() {
        AtomicInteger called = new AtomicInteger();
        try (EngineFixture portal = portalWithoutSteps()) {
            ProcessStep refusing = step(job -> {
                called.incrementAndGet();
                throw new ProcessError("no-reviewers", "nobody is left to review");
            });
            ProcessStep working = step(job -> Map.of("round", called.incrementAndGet()));
            EngineJob first = unknownJob(1);
            EngineJob second = unknownJob(2);

            for (int delivery = 0; delivery < 3; delivery++) {
                portal.work().stepWorker().handle(refusing, first);
                portal.work().stepWorker().handle(working, second);
            }

            assertThat(called).hasValue(2);
            assertThat(portal.answered(first.caseId(), "test.step", "no-reviewers"))
                    .isEqualTo(1);
            assertThat(portal.answered(second.caseId(), "test.step", "")).isEqualTo(1);
        }
    }

    @Test
    void rollsBackWhatAStepWroteBeforeItRefused() {
        try (EngineFixture portal = portalWithoutSteps()) {
            portal.work()
                    .stepWorker()
                    .handle(
                            step(job -> {
                                portal.engine().start("other", "other.start", UUID.randomUUID(), Map.of());
                                throw new ProcessError("refused", "after all");
                            }),
                            unknownJob(1));

            assertThat(portal.outbox().isEmpty()).isTrue();
        }
    }

    @Test
    void triesAStepAgainForAsLongAsItFailsAndShowsIt() {
        AtomicInteger attempts = new AtomicInteger();
        Map<String, String> shortBackOff = Map.of("maschinenraum.engine.longest-step-back-off", "200ms");
        try (EngineFixture portal = portal(shortBackOff)) {
            portal.steps.does(job -> {
                if (attempts.incrementAndGet() < 6) {
                    throw new IllegalStateException("the far end is away");
                }
                return Map.of();
            });
            UUID caseId = portal.start();

            await().until(() -> portal.queries().failingJobs(10).stream()
                    .anyMatch(job -> job.attempts() >= 3 && job.error().contains("the far end is away")));
            await().until(() -> portal.inbox.arrivalsOf(caseId).size() == 1);
            await().until(() -> portal.queries().failingJobs(10).isEmpty());
            assertThat(attempts).hasValue(6);
        }
    }

    @Test
    void backsOffLongerWithEachFailureUpToALimit() {
        try (EngineFixture portal = portalWithoutSteps()) {
            StepWorker worker = portal.work().stepWorker();

            assertThat(worker.backOff(1)).isEqualTo(Duration.ofSeconds(2));
            assertThat(worker.backOff(4)).isEqualTo(Duration.ofSeconds(16));
            assertThat(worker.backOff(40)).isEqualTo(Duration.ofMinutes(5));
        }
    }

    private static int waitingForAnotherTransaction(EngineFixture portal) {
        return portal.jdbc().sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock' and query like '%engine_job%'
                        """).query((row, number) -> row.getInt(1)).single();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Effect {
        Map<String, Object> run(StepJob job);
    }

    private static ProcessStep step(Effect effect) {
        return new ProcessStep() {
            @Override
            public String type() {
                return "test.step";
            }

            @Override
            public Map<String, Object> run(StepJob job) {
                return effect.run(job);
            }
        };
    }

    /** Its key names no partition, so that the gateway refuses it and the broker never sees it. */
    private static EngineJob unknownJob(long key) {
        Map<String, Object> variables = Map.of("caseId", UUID.randomUUID().toString());
        return new EngineJob(key, "test.step", StrategyPhase.PROCESS, "Test", 1, 3, variables);
    }
}
