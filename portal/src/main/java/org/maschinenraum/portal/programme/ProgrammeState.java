package org.maschinenraum.portal.programme;

import java.util.Set;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.Relation;
import org.maschinenraum.portal.access.Scope;

/** A round or a rule set in some state; nobody stands in a relation to it. */
record ProgrammeState(Enum<?> state) implements Scope {

    @Override
    public Set<Relation> relationsOf(Actor actor) {
        return Set.of();
    }
}
