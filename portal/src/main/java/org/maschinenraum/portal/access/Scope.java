package org.maschinenraum.portal.access;

import java.util.Set;

/** The object an action is about: its state, and what an actor is to it. Read from the database at each check. */
public interface Scope {

    Enum<?> state();

    Set<Relation> relationsOf(Actor actor);
}
