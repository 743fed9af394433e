package org.maschinenraum.portal.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Twenty people work while everything breaks; afterwards nothing is lost and nothing doubled. */
@Tag("chaos")
@TestInstance(Lifecycle.PER_CLASS)
class SurvivingFaultsIT {

    private final Round round = Round.wanted();
    private final long seed = Long.getLong("maschinenraum.chaos.seed", System.currentTimeMillis() % 1_000_000);
    private final Report report = new Report(round, seed);
    private Rig rig;
    private Day day;

    @BeforeAll
    void start() {
        rig = new Rig(seed, round);
        day = new Day(rig, round, new Random(seed));
    }

    @TestFactory
    Stream<DynamicTest> losesNothingAndDoublesNothing() {
        return Stream.concat(
                Faults.of(round).stream().map(this::survives),
                Stream.of(DynamicTest.dynamicTest("whatRestedComesToItsEnd", this::endsEverything)));
    }

    private DynamicTest survives(Fault fault) {
        return DynamicTest.dynamicTest(fault.name(), () -> spend(fault));
    }

    private void endsEverything() throws IOException {
        rig.crowd.restNoMore();
        spend(new Fault("keine; alles zu Ende", false, (rig, round, random) -> Fault.Blow.OVER));
    }

    private void spend(Fault fault) throws IOException {
        var evening = day.with(fault);
        report.add(evening);
        assertThat(evening.findings()).isEmpty();
    }

    @AfterAll
    void end() {
        rig.close();
    }
}
