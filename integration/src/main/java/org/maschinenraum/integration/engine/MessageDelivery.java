package org.maschinenraum.integration.engine;

import java.util.Map;
import java.util.UUID;
import org.maschinenraum.integration.engine.EngineClient.Message;
import org.maschinenraum.integration.engine.MessageDelivery.MessageToCase;
import org.maschinenraum.integration.outbox.Delivery;
import org.maschinenraum.integration.outbox.NotYet;

/** Publishes a message into the instance that begin recorded, and into no other. */
final class MessageDelivery extends EngineDelivery<MessageToCase> {

    static final String KIND = "engine.publish-message";

    record MessageToCase(String message, UUID caseId, Map<String, Object> variables) {}

    private final EngineCases cases;

    MessageDelivery(EngineLifecycle engine, EngineCases cases) {
        super(KIND, MessageToCase.class, engine);
        this.cases = cases;
    }

    @Override
    public void deliver(Delivery<MessageToCase> delivery) {
        MessageToCase sent = delivery.payload();
        EngineCase target = cases.find(sent.caseId()).orElseThrow();
        if (target.hasBegun()) {
            String id = sent.caseId() + ":" + delivery.id();
            client().publish(new Message(sent.message(), target.startId(), id, sent.variables()));
        } else if (!target.isClosed()) {
            throw new NotYet("the process has not begun");
        }
    }
}
