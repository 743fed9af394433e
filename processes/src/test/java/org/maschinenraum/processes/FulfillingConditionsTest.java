package org.maschinenraum.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.processes.Names.Condition.*;
import static org.maschinenraum.processes.Names.Variables.*;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a condition that was imposed to the evidence that was accepted (A18, A19). */
@ZeebeProcessTest
@SuppressWarnings("NullAway.Init") // the extension sets the fields
class FulfillingConditionsTest {

    ZeebeTestEngine engine;
    ZeebeClient client;
    ConditionDriver condition;

    @BeforeEach
    void impose() {
        condition = new ConditionDriver(engine, client);
        condition.imposed("start-1");
    }

    @AfterEach
    void leavesNoIncident() {
        condition.hadNoIncident();
    }

    @Test
    void asksForTheEvidenceAndWhetherToRemindAtTheSameTime() {
        condition.begun();

        assertThat(condition.waitingAt()).containsExactlyInAnyOrder(SUBMIT_EVIDENCE, "RemindOwner");
        assertThat(condition.variablesAt(SUBMIT_EVIDENCE)).containsEntry(ROUND, 1);
    }

    @Test
    void endsWithTheAcceptedEvidenceWhateverElseIsOpen() {
        condition.begun();
        condition.overdue("escalation-1");
        condition.evidenceSubmitted();
        assertThat(condition.waitingAt()).containsExactlyInAnyOrder(CHECK_EVIDENCE, OVERDUE_CONDITION);

        condition.evidenceAccepted();

        assertThat(condition.endedAt()).containsExactly("ConditionFulfilled");
    }

    @Test
    void asksForTheNextEvidenceWhenOneIsDeclined() {
        condition.begun();
        condition.nothingDue(Duration.ofDays(30));
        condition.evidenceSubmitted();
        condition.evidenceDeclined(2);
        assertThat(condition.variablesAt(SUBMIT_EVIDENCE)).containsEntry(ROUND, 2);

        condition.evidenceSubmitted();
        assertThat(condition.variablesAt(CHECK_EVIDENCE)).containsEntry(ROUND, 2);
        condition.evidenceAccepted();
        assertThat(condition.endedAt()).containsExactly("ConditionFulfilled");
    }

    @Test
    void asksAgainAfterTheTimeTheDomainNamed() {
        condition.begun();
        condition.nothingDue(Duration.ofDays(30));
        assertThat(condition.waitingAt()).containsExactly(SUBMIT_EVIDENCE);

        condition.passes(Duration.ofDays(30).plusMinutes(1));

        assertThat(condition.waitingAt()).containsExactlyInAnyOrder(SUBMIT_EVIDENCE, "RemindOwner");
    }

    @Test
    void asksTheOfficeAboutAnOverdueConditionAndGoesOnAsking() {
        condition.begun();
        condition.overdue("escalation-1");
        assertThat(condition.variablesAt(OVERDUE_CONDITION)).containsEntry(SEAT, "escalation-1");

        condition.settled();
        assertThat(condition.waitingAt()).containsExactlyInAnyOrder(SUBMIT_EVIDENCE, "RemindOwner");
    }

    @Test
    void endsEverythingWhenItIsWaived() {
        condition.begun();
        condition.overdue("escalation-1");
        condition.evidenceSubmitted();

        condition.waived("start-1");
        assertThat(condition.waitingAt()).containsExactly("ConfirmWaiver");
        condition.waiverConfirmed();

        assertThat(condition.endedAt()).containsExactly("Waived");
    }

    @Test
    void endsASecondInstanceAtOnce() {
        condition.refusedToBegin(BEGIN);

        assertThat(condition.endedAt()).containsExactly("EndedAsAlreadyRunning");
    }
}
