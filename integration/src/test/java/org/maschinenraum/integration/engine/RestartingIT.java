package org.maschinenraum.integration.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.engine.EngineClient.Lease;
import org.maschinenraum.processes.Names.StrategyPhase;

/** A case's process is taken up anew, and catches up from what was recorded. */
class RestartingIT extends RealEngine {

    private static final Map<String, Object> COMPLETE =
            Map.of("outcome", StrategyPhase.COMPLETE, "reviewIds", List.of("seat-1", "seat-2"));

    @Test
    void replacesTheInstanceAndAnswersAgainWhatWasAnswered() {
        try (EngineFixture portal = portal()) {
            UUID caseId = portal.start();
            UserTaskJob check = arrived(portal, caseId, StrategyPhase.COMPLETENESS_CHECK, 1);
            portal.inTransaction(() -> portal.engine().complete(check, COMPLETE));
            arrived(portal, caseId, StrategyPhase.REVIEW, 2);
            UserTaskJob lost = seat(portal, caseId, "seat-2");
            portal.inbox.answers(job -> isAnswered(job) ? new Arrival.Answered(outcome(job)) : new Arrival.Open());

            portal.inTransaction(
                    () -> assertThat(portal.engine().restart(caseId)).isTrue());

            await().until(() -> portal.client().renew(lost.key(), Duration.ofSeconds(15)) == Lease.UNKNOWN);
            await().until(() -> portal.startId(caseId).endsWith(":2"));
            await().until(() -> portal.inbox.open.keySet().stream()
                    .anyMatch(job -> "seat-2".equals(job.seat()) && job.key() != lost.key()));
            assertThat(portal.answered(caseId, StrategyPhase.BEGIN, "")).isEqualTo(2);
            portal.withdraw(caseId);
            await().until(() -> portal.answered(caseId, StrategyPhase.CONFIRM_WITHDRAWAL, "") == 1);
        }
    }

    @Test
    void dropsACompletionForAnInstanceThatIsGone() {
        AtomicBoolean restarted = new AtomicBoolean();
        try (EngineFixture portal = portal()) {
            UUID caseId = portal.start();
            arrived(portal, caseId, StrategyPhase.COMPLETENESS_CHECK, 1);
            portal.jdbc()
                    .sql("update integration.engine_case set data_set = 'lost'")
                    .update();
            UserTaskJob foreign = new UserTaskJob(
                    1, "lost", StrategyPhase.PROCESS, StrategyPhase.COMPLETENESS_CHECK, caseId, 1, null);
            portal.inTransaction(() -> portal.completeForeign(foreign, COMPLETE));
            await().until(() -> portal.outbox().failing(10).size() == 1);
            assertThat(portal.inbox.missing).isEmpty();

            portal.inTransaction(() -> restarted.set(portal.engine().restart(caseId)));

            assertThat(restarted).isTrue();
            await().until(() -> portal.inbox.missing.contains(foreign));
            assertThat(portal.outbox().failing(10)).isEmpty();
        }
    }

    @Test
    void leavesAClosedCaseAlone() {
        try (EngineFixture portal = portal()) {
            UUID caseId = portal.start();
            arrived(portal, caseId, StrategyPhase.COMPLETENESS_CHECK, 1);
            portal.withdraw(caseId);

            portal.inTransaction(
                    () -> assertThat(portal.engine().restart(caseId)).isFalse());
            portal.inTransaction(
                    () -> assertThat(portal.engine().restart(UUID.randomUUID())).isFalse());
        }
    }

    private static boolean isAnswered(UserTaskJob job) {
        return job.elementId().equals(StrategyPhase.COMPLETENESS_CHECK) || "seat-1".equals(job.seat());
    }

    private static Map<String, Object> outcome(UserTaskJob job) {
        return job.seat() == null ? COMPLETE : Map.of("outcome", StrategyPhase.REVIEWED);
    }

    private static UserTaskJob arrived(EngineFixture portal, UUID caseId, String element, int times) {
        await().until(() -> portal.inbox.arrivalsOf(caseId).stream()
                        .filter(job -> job.elementId().equals(element))
                        .count()
                == times);
        return portal.inbox.arrivalsOf(caseId).getLast();
    }

    private static UserTaskJob seat(EngineFixture portal, UUID caseId, String seat) {
        return portal.inbox.arrivalsOf(caseId).stream()
                .filter(job -> seat.equals(job.seat()))
                .findFirst()
                .orElseThrow();
    }
}
