package org.maschinenraum.integration.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.maschinenraum.processes.Names.StrategyPhase;

class UserTasksIT extends RealEngine {

    private static final Map<String, Object> COMPLETE =
            Map.of("outcome", StrategyPhase.COMPLETE, "reviewIds", List.of("seat-1", "seat-2"));

    @Test
    void opensARowUnderALongLeaseAndCompletesIt() {
        try (EngineFixture portal = portal(Map.of("maschinenraum.engine.arrival-lease", "2s"))) {
            UUID caseId = portal.start();
            UserTaskJob check = onlyArrival(portal, caseId);
            assertThat(check.elementId()).isEqualTo(StrategyPhase.COMPLETENESS_CHECK);
            assertThat(check.processId()).isEqualTo(StrategyPhase.PROCESS);
            assertThat(check.dataSet()).isEqualTo(broker().dataSet());
            assertThat(check.round()).isEqualTo(1);
            assertThat(check.seat()).isNull();

            await().during(Duration.ofSeconds(5))
                    .until(() -> portal.inbox.arrivalsOf(caseId).size() == 1);

            portal.inTransaction(() -> portal.engine().complete(check, COMPLETE));
            await().until(() -> portal.inbox.completed.contains(check));
            await().until(() -> portal.inbox.arrivalsOf(caseId).size() == 3);
            assertThat(portal.inbox.arrivalsOf(caseId))
                    .extracting(UserTaskJob::seat)
                    .contains("seat-1", "seat-2");
            assertThat(portal.inbox.missing).isEmpty();
        }
    }

    @Test
    void writesTheCompletionAgainForAnAnsweredTask() {
        try (EngineFixture portal = portal()) {
            portal.inbox.answers(job -> job.elementId().equals(StrategyPhase.COMPLETENESS_CHECK)
                    ? new Arrival.Answered(COMPLETE)
                    : new Arrival.Open());

            UUID caseId = portal.start();

            await().until(() -> portal.inbox.completed.size() == 1);
            await().until(() -> portal.inbox.open.size() == 2);
            assertThat(portal.inbox.completed.getFirst().caseId()).isEqualTo(caseId);
        }
    }

    @Test
    void writesOneCompletionThoughTheTaskArrivesAgainBeforeItIsSent() {
        UserTaskJob answered = new UserTaskJob(
                1, broker().dataSet(), StrategyPhase.PROCESS, StrategyPhase.DECISION, UUID.randomUUID(), 1, null);
        try (EngineFixture portal = portal()) {
            portal.inTransaction(() -> {
                portal.engine().completeAgain(answered, Map.of("outcome", StrategyPhase.APPROVED));
                portal.engine().completeAgain(answered, Map.of("outcome", StrategyPhase.APPROVED));
                assertThat(portal.outbox()
                                .waiting(
                                        CompletionDelivery.KIND,
                                        answered.caseId().toString(),
                                        CompletionDelivery.Completion.class))
                        .hasSize(1);
            });
        }
    }

    @Test
    void leavesAnObsoleteTaskAlone() {
        try (EngineFixture portal = portal(Map.of("maschinenraum.engine.arrival-lease", "1s"))) {
            portal.inbox.answers(job -> new Arrival.Obsolete());

            UUID caseId = portal.start();

            await().until(() -> portal.inbox.arrivalsOf(caseId).size() >= 2);
            assertThat(portal.inbox.arrivalsOf(caseId))
                    .containsOnly(portal.inbox.arrivalsOf(caseId).getFirst());
            assertThat(portal.inbox.completed).isEmpty();
            assertThat(portal.inbox.open).isEmpty();
        }
    }

    @Test
    void comesAgainWithTheSameKeyWhenTheRowCouldNotBeWritten() {
        // Each case's first time: tasks of other tests may arrive here too.
        Set<UUID> failed = ConcurrentHashMap.newKeySet();
        try (EngineFixture portal = portal(Map.of("maschinenraum.engine.arrival-lease", "1s"))) {
            portal.inbox.answers(job -> {
                if (failed.add(job.caseId())) {
                    throw new IllegalStateException("the database is away");
                }
                return new Arrival.Open();
            });

            UUID caseId = portal.start();

            await().until(() -> portal.inbox.open.keySet().stream()
                    .anyMatch(job -> job.caseId().equals(caseId)));
            assertThat(portal.inbox.arrivalsOf(caseId)).hasSize(2);
            assertThat(portal.inbox.arrivalsOf(caseId).getLast())
                    .isEqualTo(portal.inbox.arrivalsOf(caseId).getFirst());
        }
    }

    @Test
    void refusesATaskOfOtherEngineData() {
        UserTaskJob foreign = new UserTaskJob(
                1, "another", StrategyPhase.PROCESS, StrategyPhase.DECISION, UUID.randomUUID(), 1, null);
        try (EngineFixture portal = portal()) {
            assertThatThrownBy(() -> portal.inTransaction(() -> portal.engine().complete(foreign, Map.of())))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(portal.outbox().isEmpty()).isTrue();
        }
    }

    @Test
    void reportsATaskAsMissingThatTheEngineNoLongerKnows() {
        try (EngineFixture portal = portal()) {
            UUID caseId = portal.start();
            UserTaskJob check = onlyArrival(portal, caseId);
            portal.inTransaction(() -> portal.engine().complete(check, COMPLETE));
            await().until(() -> portal.inbox.completed.contains(check));

            portal.inTransaction(() -> portal.engine().complete(check, COMPLETE));

            await().until(() -> portal.inbox.missing.contains(check));
            assertThat(portal.inbox.completed).containsOnlyOnce(check);
        }
    }

    @Test
    void keepsAnOpenTaskByHeartbeatAndNoticesItsEnd() {
        Map<String, String> quick = Map.of(
                "maschinenraum.engine.task-lease", "3s",
                "maschinenraum.engine.heartbeat-after", "1s",
                "maschinenraum.engine.heartbeat-every", "300ms");
        try (EngineFixture portal = portal(quick)) {
            UUID caseId = portal.start();
            UserTaskJob check = onlyArrival(portal, caseId);

            await().during(Duration.ofSeconds(6))
                    .until(() -> portal.inbox.arrivalsOf(caseId).size() == 1);

            portal.inTransaction(() -> portal.engine().send(StrategyPhase.WITHDRAW, caseId, Map.of()));
            await().until(() -> portal.inbox.missing.contains(check));
        }
    }

    @Test
    void comesAgainWithTheSameKeyAfterItsLeaseLapsed() {
        Map<String, String> quick = Map.of(
                "maschinenraum.engine.task-lease", "2s",
                "maschinenraum.engine.heartbeat-after", "1h");
        try (EngineFixture portal = portal(quick)) {
            UUID caseId = portal.start();

            await().until(() -> portal.inbox.arrivalsOf(caseId).size() >= 2);

            assertThat(portal.inbox.open).hasSize(1);
        }
    }

    private static UserTaskJob onlyArrival(EngineFixture portal, UUID caseId) {
        await().until(() -> portal.inbox.arrivalsOf(caseId).size() == 1);
        return portal.inbox.arrivalsOf(caseId).getFirst();
    }
}
