package org.maschinenraum.portal.access;

import java.util.Set;

/**
 * One row of the policy: role × state → allowed.
 *
 * @param allowed one of these relations is needed
 * @param needed each of these must hold besides: a realm role that may be taken away
 * @param barred none of these may hold: four eyes, also after a change of role
 * @param states in which the action is possible; empty: in each
 */
public record Rule(
        Action action, Set<Relation> allowed, Set<Relation> needed, Set<Relation> barred, Set<Enum<?>> states) {

    public static Rule allow(Action action, Relation... allowed) {
        return new Rule(action, Set.of(allowed), Set.of(), Set.of(), Set.of());
    }

    public Rule onlyIf(Relation... relations) {
        return new Rule(action, allowed, Set.of(relations), barred, states);
    }

    public Rule butNot(Relation... relations) {
        return new Rule(action, allowed, needed, Set.of(relations), states);
    }

    public Rule in(Enum<?>... wanted) {
        return new Rule(action, allowed, needed, barred, Set.of(wanted));
    }

    boolean permits(Set<Relation> relations, Enum<?> state) {
        return (states.isEmpty() || states.contains(state))
                && allowed.stream().anyMatch(relations::contains)
                && relations.containsAll(needed)
                && barred.stream().noneMatch(relations::contains);
    }
}
