package org.maschinenraum.integration.engine;

import java.time.Duration;
import java.util.List;

/** How the engine is doing, for the administrator. */
public class EngineStatus {

    private final EngineLifecycle lifecycle;

    EngineStatus(EngineLifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    /** Asks now whether the engine takes commands. */
    public boolean answers(Duration atMost) {
        return lifecycle.client().answers(atMost);
    }

    /** Empty until the engine has taken them. */
    public List<DeployedModel> models() {
        return lifecycle.deployedModels();
    }
}
