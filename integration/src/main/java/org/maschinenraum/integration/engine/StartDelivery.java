package org.maschinenraum.integration.engine;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.engine.EngineClient.Message;
import org.maschinenraum.integration.engine.StartDelivery.Start;
import org.maschinenraum.integration.outbox.Delivery;

/** Publishes a start message; accepted means delivered, not running: only begin says that. */
final class StartDelivery extends EngineDelivery<Start> {

    static final String KIND = "engine.publish-start";

    /** @param replaces key of an instance to cancel before, null if there is none */
    record Start(UUID caseId, int publication, @Nullable Long replaces) {

        Start(UUID caseId, int publication) {
            this(caseId, publication, null);
        }
    }

    private final EngineCases cases;
    private final Clock clock;

    StartDelivery(EngineLifecycle engine, EngineCases cases, Clock clock) {
        super(KIND, Start.class, engine);
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void deliver(Delivery<Start> delivery) {
        Start start = delivery.payload();
        EngineCase waiting = cases.find(start.caseId()).orElseThrow();
        if (waiting.hasBegun() || waiting.isClosed()) {
            return;
        }
        if (start.replaces() != null) {
            // While it runs, the engine would keep the message back: one instance per correlation key.
            client().cancel(start.replaces());
        }
        client().publish(message(waiting, waiting.startIdOf(start.publication())));
        cases.startDelivered(start.caseId(), start.publication(), clock.instant());
    }

    private static Message message(EngineCase waiting, String startId) {
        Map<String, Object> variables = new HashMap<>(waiting.variables());
        variables.put(EngineJob.CASE_ID, waiting.caseId().toString());
        variables.put(EngineJob.START_ID, startId);
        return new Message(waiting.startMessage(), waiting.caseId().toString(), startId, variables);
    }
}
