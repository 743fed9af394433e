package org.maschinenraum.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No room's action is without a hand-written expectation. */
class EveryActionIsExpectedTest {

    @Test
    void inSomeTable() {
        var expected = Stream.of(
                        PolicyTable.read(
                                "strategy",
                                "lead",
                                "submitter",
                                "named",
                                "named-before",
                                "decider",
                                "author",
                                "never-submitted"),
                        PolicyTable.read("programme", "lead"),
                        PolicyTable.read("rounds"),
                        PolicyTable.read("rule-sets"),
                        PolicyTable.read("task", "assignee", "named"),
                        PolicyTable.read("workspace"),
                        PolicyTable.read("operation"))
                .flatMap(table -> table.actions().stream())
                .collect(Collectors.toSet());

        assertThat(RealPolicy.rules()).extracting(rule -> rule.action().key()).isSubsetOf(expected);
    }
}
