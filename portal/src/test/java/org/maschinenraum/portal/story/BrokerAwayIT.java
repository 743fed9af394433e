package org.maschinenraum.portal.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.portal.story.StrategyStory.row;
import static org.maschinenraum.portal.story.StrategyStory.submits;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maschinenraum.embedded.Broker;

/** The engine is away while people submit, and the portal dies before anything could be delivered. */
class BrokerAwayIT {

    private static final String PROJECT = "Smart City Bamberg";

    @Test
    void anAcceptedSubmissionSurvivesBothAndStartsOneProcess() throws Exception {
        var broker = Broker.ofOnesOwn();
        broker.start();
        var address = broker.address();
        var engine = Map.of(
                "maschinenraum.engine.address", address.grpc().toString(),
                "maschinenraum.engine.data-set", address.dataSet());
        try (var portal = RunningPortal.start(engine);
                var browser = new Browser(portal)) {
            broker.kill();
            var lead = browser.visitor().logIn("projektleitung-1");

            submits(lead, PROJECT, Papers.strategy("Eingereicht, während die Engine fehlt."));
            lead.sees("wird an die Koordinierungs- und Transferstelle weitergeleitet");
            assertThat(count(portal, "select count(*) from integration.outbox where kind like 'engine.%'"))
                    .isEqualTo(1);
            portal.kill();
            broker.start();
            portal.startAgain();

            var office = browser.visitor().logIn("koordination-1").open("posteingang?ansicht=gruppen");
            assertThat(row(office, "Vollständigkeit der Strategie prüfen", PROJECT))
                    .isVisible();
            assertThat(count(portal, "select count(*) from integration.engine_case where begun is not null"))
                    .isEqualTo(1);
            assertThat(count(portal, "select count(*) from task.task")).isEqualTo(1);
        } finally {
            broker.stop();
        }
    }

    private static int count(RunningPortal portal, String sql) {
        return portal.sql().sql(sql).query((row, number) -> row.getInt(1)).single();
    }
}
