package org.maschinenraum.processes;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fresh engine and a driver for each story. */
@ZeebeProcessTest
@SuppressWarnings("NullAway.Init") // the extension sets the fields
abstract class StrategyPhaseStory {

    ZeebeTestEngine engine;
    ZeebeClient client;
    StrategyPhaseDriver strategy;

    @BeforeEach
    void deploy() {
        strategy = new StrategyPhaseDriver(engine, client);
    }

    @AfterEach
    void leavesNoIncident() {
        strategy.hadNoIncident();
    }
}
