package org.maschinenraum.integration.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maschinenraum.processes.Names.StrategyPhase;

class SendingMessagesIT extends RealEngine {

    @Test
    void waitsUntilTheProcessHasBegun() {
        UUID caseId;
        try (EngineFixture before = portalWithoutSteps()) {
            caseId = before.start();
            before.inTransaction(() -> before.engine().send(StrategyPhase.WITHDRAW, caseId, Map.of()));

            await().until(() -> waiting(before, caseId) == 1);
            await().during(Duration.ofSeconds(3)).until(() -> waiting(before, caseId) == 1);
            assertThat(before.outbox().failing(10)).isEmpty();
            assertThat(before.engine().hasBegun(caseId)).isFalse();
        }

        try (EngineFixture portal = portal()) {
            await().until(() -> portal.answered(caseId, StrategyPhase.CONFIRM_WITHDRAWAL, "") == 1);
            await().until(portal.outbox()::isEmpty);
        }
    }

    @Test
    void isRefusedForACaseWithoutAProcess() {
        try (EngineFixture portal = portalWithoutSteps()) {
            assertThatThrownBy(() -> portal.inTransaction(
                            () -> portal.engine().send(StrategyPhase.WITHDRAW, UUID.randomUUID(), Map.of())))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private static int waiting(EngineFixture portal, UUID caseId) {
        return portal.outbox()
                .waiting(MessageDelivery.KIND, caseId.toString(), MessageDelivery.MessageToCase.class)
                .size();
    }
}
