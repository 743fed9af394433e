package org.maschinenraum.integration.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.embedded.Broker;
import org.maschinenraum.processes.Names.StrategyPhase;

class LosingTheBrokerIT extends RealEngine {

    private final Broker broker = Broker.ofOnesOwn();

    @AfterEach
    void stopBroker() {
        broker.stop();
    }

    @Test
    void startsThePortalWithoutABrokerAndForwardsTheStartWhenItComes() {
        try (EngineFixture portal = portalOnOwnBroker()) {
            UUID caseId = portal.start();
            assertThat(portal.engine().hasBegun(caseId)).isFalse();

            broker.start();

            await().until(() -> portal.inbox.arrivalsOf(caseId).size() == 1);
            assertOneInstance(portal, caseId);
        }
    }

    @Test
    void forwardsTheStartOnceWhenTheBrokerReturnsAfterAPowerCut() {
        broker.start();
        try (EngineFixture portal = portalOnOwnBroker()) {
            UUID before = portal.start();
            await().until(() -> portal.inbox.arrivalsOf(before).size() == 1);

            broker.kill();
            await().until(() -> !portal.isReady());
            UUID meanwhile = portal.start();
            await().during(Duration.ofSeconds(6)).until(() -> !portal.engine().hasBegun(meanwhile));
            broker.start();

            await().until(() -> portal.inbox.arrivalsOf(meanwhile).size() == 1);
            assertOneInstance(portal, meanwhile);

            portal.withdraw(before);
            await().until(() -> portal.answered(before, StrategyPhase.CONFIRM_WITHDRAWAL, "") == 1);
        }
    }

    private static void assertOneInstance(EngineFixture portal, UUID caseId) {
        await().during(Duration.ofSeconds(2))
                .until(() -> portal.answered(caseId, StrategyPhase.BEGIN, "") == 1
                        && portal.answered(caseId, StrategyPhase.BEGIN, Engine.ALREADY_RUNNING) == 0
                        && portal.steps.doneFor(caseId).size() == 1);
    }

    private EngineFixture portalOnOwnBroker() {
        Map<String, String> quick =
                Map.of("maschinenraum.engine.watch-every", "500ms", "maschinenraum.engine.rebuild-after", "3s");
        return new EngineFixture(database, broker.address(), EngineFixture.Work.ALL, quick);
    }
}
