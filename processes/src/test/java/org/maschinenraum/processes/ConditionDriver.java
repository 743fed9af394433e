package org.maschinenraum.processes;

import static org.maschinenraum.processes.Names.Condition.*;
import static org.maschinenraum.processes.Names.Variables.*;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import java.time.Duration;
import java.util.Map;

/** A condition in the words of a story. */
final class ConditionDriver extends PortalDriver {

    ConditionDriver(ZeebeTestEngine engine, ZeebeClient client) {
        super(engine, client);
    }

    void imposed(String startId) {
        publish(IMPOSE, CASE, startId, Map.of(CASE_ID, CASE, START_ID, startId, ROUND, 1));
    }

    void begun() {
        step(BEGIN);
    }

    void nothingDue(Duration next) {
        step(REMIND_OWNER, Map.of(OUTCOME, WAITING, NEXT_CHECK_IN, next.toString()));
    }

    void overdue(String escalationId) {
        step(REMIND_OWNER, Map.of(OUTCOME, OVERDUE, NEXT_CHECK_IN, "PT24H", ESCALATION_ID, escalationId));
    }

    void settled() {
        answer(OVERDUE_CONDITION, Map.of(OUTCOME, SETTLED));
    }

    void evidenceSubmitted() {
        answer(SUBMIT_EVIDENCE, Map.of(OUTCOME, SUBMITTED));
    }

    void evidenceAccepted() {
        answer(CHECK_EVIDENCE, Map.of(OUTCOME, FULFILLED));
    }

    void evidenceDeclined(int next) {
        answer(CHECK_EVIDENCE, Map.of(OUTCOME, DECLINED, ROUND, next));
    }

    void waived(String startId) {
        publish(WAIVE, startId, startId + "-waiver", Map.of());
    }

    void waiverConfirmed() {
        step(CONFIRM_WAIVER);
    }
}
