package org.maschinenraum.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.processes.Names.DeadlineExtension.*;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the request for more time to its decision (A23). */
@ZeebeProcessTest
@SuppressWarnings("NullAway.Init") // the extension sets the fields
class ExtendingDeadlinesTest {

    ZeebeTestEngine engine;
    ZeebeClient client;
    DeadlineExtensionDriver extension;

    @BeforeEach
    void request() {
        extension = new DeadlineExtensionDriver(engine, client);
        extension.requested("start-1");
    }

    @AfterEach
    void leavesNoIncident() {
        extension.hadNoIncident();
    }

    @ParameterizedTest
    @CsvSource({GRANTED + ",ExtensionGranted", DECLINED + ",ExtensionDeclined"})
    void endsAsTheOfficeDecided(String outcome, String end) {
        extension.begun();
        assertThat(extension.waitingAt()).containsExactly(DECIDE_EXTENSION);

        extension.decided(outcome);

        assertThat(extension.endedAt()).containsExactly(end);
    }

    @Test
    void endsWhenItIsTakenBack() {
        extension.begun();

        extension.withdrawn("start-1");
        extension.withdrawalConfirmed();

        assertThat(extension.endedAt()).containsExactly("Withdrawn");
    }

    @Test
    void endsASecondInstanceAtOnce() {
        extension.refusedToBegin(BEGIN);

        assertThat(extension.endedAt()).containsExactly("EndedAsAlreadyRunning");
    }
}
