package org.maschinenraum.processes;

import static org.maschinenraum.processes.Names.DeadlineExtension.*;
import static org.maschinenraum.processes.Names.Variables.*;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import java.util.Map;

/** A request for more time in the words of a story. */
final class DeadlineExtensionDriver extends PortalDriver {

    DeadlineExtensionDriver(ZeebeTestEngine engine, ZeebeClient client) {
        super(engine, client);
    }

    void requested(String startId) {
        publish(REQUEST, CASE, startId, Map.of(CASE_ID, CASE, START_ID, startId));
    }

    void begun() {
        step(BEGIN);
    }

    void decided(String outcome) {
        answer(DECIDE_EXTENSION, Map.of(OUTCOME, outcome));
    }

    void withdrawn(String startId) {
        publish(WITHDRAW, startId, startId + "-withdrawal", Map.of());
    }

    void withdrawalConfirmed() {
        step(CONFIRM_WITHDRAWAL);
    }
}
