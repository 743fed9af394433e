package org.maschinenraum.portal.access;

import java.util.Set;

/**
 * One row of the policy: role × state → allowed.
 *
 * @param allowed one of these relations is needed
 * @param barred none of these may hold: four eyes, also after a change of role
 * @param states in which the action is possible; empty: in each
 */
public record Rule(Action action, Set<Relation> allowed, Set<Relation> barred, Set<Enum<?>> states) {

    public static Rule allow(Action action, Relation... allowed) {
        return new Rule(action, Set.of(allowed), Set.of(), Set.of());
    }

    public Rule butNot(Relation... relations) {
        return new Rule(action, allowed, Set.of(relations), states);
    }

    public Rule in(Enum<?>... wanted) {
        return new Rule(action, allowed, barred, Set.of(wanted));
    }

    boolean permits(Set<Relation> relations, Enum<?> state) {
        return (states.isEmpty() || states.contains(state))
                && allowed.stream().anyMatch(relations::contains)
                && barred.stream().noneMatch(relations::contains);
    }
}
