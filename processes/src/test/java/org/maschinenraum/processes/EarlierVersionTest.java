package org.maschinenraum.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.processes.Names.StrategyPhase.*;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A case that runs on an earlier version of the model ends as it began, after the new version was deployed. */
class EarlierVersionTest extends StrategyPhaseStory {

    @Test
    void endsACaseThatBeganBeforeThereWereReminders() {
        strategy.deploy("earlier/strategy-phase-1.bpmn");
        strategy.submitted("start-1");
        strategy.begun();
        strategy.checkOpened();
        strategy.seatsNamed("seat-1", "seat-2");
        strategy.deploy(Names.MODELS.getFirst());

        assertThat(strategy.waitingAt()).containsExactly(REVIEW, REVIEW);
        strategy.reviewed("seat-1");
        strategy.reviewed("seat-2");
        strategy.reviewsConcluded();
        strategy.decided(CHANGES_REQUESTED);
        strategy.resubmitted(2);
        strategy.checkOpened();
        strategy.seatsNamed("seat-3", "seat-4");
        strategy.reviewed("seat-3");
        strategy.reviewed("seat-4");
        strategy.reviewsConcluded();
        strategy.decided(APPROVED);

        assertThat(strategy.endedAt()).containsExactly("PositivelyApproved");
    }

    @Test
    void endsACaseThatBeganBeforeThereWereSignatures() {
        strategy.deploy("earlier/strategy-phase-2.bpmn");
        strategy.submitted("start-1");
        strategy.begun();
        strategy.checkOpened();
        strategy.seatsNamed("seat-1", "seat-2");
        strategy.deploy(Names.MODELS.getFirst());

        strategy.nothingDue("seat-1", Duration.ofDays(14));
        strategy.nothingDue("seat-2", Duration.ofDays(14));
        strategy.reviewed("seat-1");
        strategy.reviewed("seat-2");
        strategy.reviewsConcluded();
        strategy.decided(APPROVED);

        assertThat(strategy.endedAt()).containsExactly("PositivelyApproved");
    }
}
