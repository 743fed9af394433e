package org.maschinenraum.integration.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maschinenraum.processes.Names;

/** The adapter may not import the models, yet both must mean the same. */
class SharedNamesTest {

    @Test
    void areSpelledAsInTheModels() {
        assertThat(EngineJob.CASE_ID).isEqualTo(Names.Variables.CASE_ID);
        assertThat(EngineJob.START_ID).isEqualTo(Names.Variables.START_ID);
        assertThat(EngineJob.ROUND).isEqualTo(Names.Variables.ROUND);
        assertThat(EngineJob.REVIEW_ID).isEqualTo(Names.Variables.REVIEW_ID);
        assertThat(EngineJob.SEAT).isEqualTo(Names.Variables.SEAT);
        assertThat(Engine.ALREADY_RUNNING).isEqualTo(Names.ALREADY_RUNNING);
    }
}
