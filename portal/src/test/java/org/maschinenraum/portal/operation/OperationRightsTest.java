package org.maschinenraum.portal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.access.PolicyTable;
import org.maschinenraum.portal.access.RealPolicy;
import org.maschinenraum.portal.access.Relation;
import org.maschinenraum.portal.access.Scope;

/** Rights on the running portal are what the table says. */
class OperationRightsTest {

    private static final PolicyTable TABLE = PolicyTable.read("operation");

    /** What is looked after is no object with a state. */
    private enum ThePortal implements Scope {
        ANY;

        @Override
        public Enum<?> state() {
            return this;
        }

        @Override
        public Set<Relation> relationsOf(Actor actor) {
            return Set.of();
        }
    }

    static Stream<Named<Policy>> wrongPolicies() {
        return RealPolicy.withOneRowWrong(OperationAction.class, List.of(ThePortal.values()));
    }

    @Test
    void areWhatTheTableSays() {
        assertThat(differences(RealPolicy.of(RealPolicy.rules()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongPolicies")
    void differFromTheTableWithOneRowWrong(Policy wrong) {
        assertThat(differences(wrong)).isNotEmpty();
    }

    private static List<String> differences(Policy policy) {
        return TABLE.differences(policy, OperationAction.values(), (who, state) -> ThePortal.ANY);
    }
}
