package org.maschinenraum.portal.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private static final Path TABLE = Path.of("target", "chaos.md");

    private final Round round = Round.wanted();
    private final long seed = Long.getLong("maschinenraum.chaos.seed", System.currentTimeMillis() % 1_000_000);
    private final List<Evening> evenings = new ArrayList<>();
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
        return DynamicTest.dynamicTest(fault.name(), () -> {
            var evening = day.with(fault);
            evenings.add(evening);
            assertThat(evening.findings()).isEmpty();
        });
    }

    private void endsEverything() {
        rig.crowd.restNoMore();
        var evening = day.with(new Fault("keine; alles zu Ende", false, (rig, round, random) -> Fault.Blow.OVER));
        evenings.add(evening);
        assertThat(evening.findings()).isEmpty();
    }

    @AfterAll
    void report() throws IOException {
        rig.close();
        var rows = evenings.stream().map(Evening::row);
        var table = String.join(
                "\n",
                Stream.concat(Stream.of("Runde: %s, Zufall: %d".formatted(round.name(), seed), "", Evening.HEAD), rows)
                        .toList());
        Files.writeString(TABLE, table + "\n");
    }
}
