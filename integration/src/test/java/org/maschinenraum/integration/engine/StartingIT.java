package org.maschinenraum.integration.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.engine.EngineClient.Message;
import org.maschinenraum.processes.Names.StrategyPhase;

class StartingIT extends RealEngine {

    @Test
    void beginsOneInstanceWhenTheStartIsDeliveredTwice() {
        try (EngineFixture portal = portal()) {
            UUID caseId = portal.start();
            await().until(() -> portal.engine().hasBegun(caseId));

            portal.client().publish(startAgain(portal, caseId));
            await().until(() -> portal.steps.doneFor(caseId).size() == 1);
            end(portal, caseId);

            assertOneEffect(portal, caseId, 0);
        }
    }

    @Test
    void refusesASecondInstanceWhenTheStartIsDeliveredAgainAfterItsTimeToLive() {
        try (EngineFixture portal = portal()) {
            UUID caseId = portal.start();
            await().until(() -> portal.engine().hasBegun(caseId));

            EngineFixture.forward(broker(), Duration.ofDays(8));
            Message again = startAgain(portal, caseId);
            end(portal, caseId);
            await().until(() -> {
                // Accepted as soon as the broker has cleared away the first one.
                portal.client().publish(again);
                return portal.answered(caseId, StrategyPhase.BEGIN, Engine.ALREADY_RUNNING) > 0;
            });

            assertOneEffect(portal, caseId, 1);
        }
    }

    @Test
    void refusesTheInstanceThatABufferedStartOpensAfterTheEnd() {
        try (EngineFixture portal = portal()) {
            UUID caseId = portal.start();
            await().until(() -> portal.engine().hasBegun(caseId));
            Message first = startAgain(portal, caseId);

            portal.client()
                    .publish(new Message(first.name(), first.correlationKey(), first.id() + ":2", first.variables()));
            end(portal, caseId);

            await().until(() -> portal.answered(caseId, StrategyPhase.BEGIN, Engine.ALREADY_RUNNING) == 1);
            assertOneEffect(portal, caseId, 1);
        }
    }

    @Test
    void publishesTheStartAgainWhenItWasSwallowedAndFollowsTheInstanceThatBegan() {
        try (EngineFixture portal = portal(Map.of("maschinenraum.engine.check-starts-every", "200ms"))) {
            UUID caseId = UUID.randomUUID();
            portal.inTransaction(() -> startSwallowed(portal, caseId));
            await().until(portal::isReady);
            assertThat(portal.outbox().isEmpty()).isTrue();

            portal.clock.forward(Duration.ofMinutes(5));
            await().until(() -> portal.engine().hasBegun(caseId));
            assertThat(portal.startId(caseId)).endsWith(":2");

            end(portal, caseId);
            assertOneEffect(portal, caseId, 0);
        }
    }

    @Test
    void waitsTwiceAsLongBeforeEachFurtherPublication() {
        try (EngineFixture portal = portalWithoutSteps()) {
            UUID caseId = portal.start();
            delivered(portal, caseId, 1);

            portal.clock.forward(Duration.ofMinutes(5));
            portal.work().publishStartsAgain();
            delivered(portal, caseId, 2);

            portal.clock.forward(Duration.ofMinutes(9));
            portal.work().publishStartsAgain();
            assertThat(portal.outbox().isEmpty()).isTrue();
            portal.clock.forward(Duration.ofMinutes(2));
            portal.work().publishStartsAgain();
            delivered(portal, caseId, 3);
        }
    }

    @Test
    void startsNothingForACaseThatClosedBefore() {
        try (EngineFixture portal = portal()) {
            UUID caseId = UUID.randomUUID();
            portal.inTransaction(() -> {
                portal.engine().start(StrategyPhase.PROCESS, StrategyPhase.SUBMIT, caseId, Map.of("round", 1));
                portal.engine().close(caseId);
                portal.engine().send(StrategyPhase.WITHDRAW, caseId, Map.of());
            });

            await().until(portal.outbox()::isEmpty);
            assertThat(portal.engine().hasBegun(caseId)).isFalse();
            StepJob late = new StepJob(1, 2, StrategyPhase.PROCESS, "Begin", caseId, Map.of("startId", "x"));
            assertThatThrownBy(() -> portal.inTransaction(() -> portal.engine().begin(late)))
                    .isInstanceOfSatisfying(ProcessError.class, error -> assertThat(error.code())
                            .isEqualTo(Engine.ALREADY_RUNNING));
        }
    }

    @Test
    void refusesASecondProcessForOneCaseAndACloseOutsideATransaction() {
        try (EngineFixture portal = portalWithoutSteps()) {
            UUID caseId = portal.start();

            assertThatThrownBy(() -> portal.inTransaction(
                            () -> portal.engine().start(StrategyPhase.PROCESS, StrategyPhase.SUBMIT, caseId, Map.of())))
                    .hasMessageContaining("engine_case");
            assertThatThrownBy(() -> portal.engine().close(caseId)).isInstanceOf(IllegalStateException.class);
        }
    }

    private static void startSwallowed(EngineFixture portal, UUID caseId) {
        portal.engine().start(StrategyPhase.PROCESS, StrategyPhase.SUBMIT, caseId, Map.of("round", 1));
        portal.jdbc()
                .sql("delete from integration.outbox where lane = :lane")
                .param("lane", caseId.toString())
                .update();
        portal.jdbc()
                .sql("update integration.engine_case set start_delivered = created")
                .update();
    }

    private static void delivered(EngineFixture portal, UUID caseId, int publication) {
        await().until(() -> portal.jdbc()
                .sql("""
                        select start_delivered is not null and publication = :publication
                        from integration.engine_case where case_id = :caseId
                        """)
                .param("publication", publication)
                .param("caseId", caseId)
                .query(Boolean.class)
                .single());
    }

    private static Message startAgain(EngineFixture portal, UUID caseId) {
        String startId = portal.startId(caseId);
        Map<String, Object> variables = Map.of("caseId", caseId.toString(), "startId", startId, "round", 1);
        return new Message(StrategyPhase.SUBMIT, caseId.toString(), startId, variables);
    }

    private static void end(EngineFixture portal, UUID caseId) {
        portal.withdraw(caseId);
        await().until(() -> portal.answered(caseId, StrategyPhase.CONFIRM_WITHDRAWAL, "") == 1);
    }

    private static void assertOneEffect(EngineFixture portal, UUID caseId, int refused) {
        await().during(Duration.ofSeconds(2))
                .until(() -> portal.answered(caseId, StrategyPhase.BEGIN, "") == 1
                        && portal.answered(caseId, StrategyPhase.BEGIN, Engine.ALREADY_RUNNING) == refused
                        && portal.steps.doneFor(caseId).size() == 2);
    }
}
