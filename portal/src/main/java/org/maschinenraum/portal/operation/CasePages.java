package org.maschinenraum.portal.operation;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maschinenraum.portal.access.Actor;

/** A bean of this type, of a room above, knows the pages of its cases. */
public interface CasePages {

    /** Paths by case; only of those that are this room's and that the actor may see. */
    Map<UUID, String> of(Actor actor, Set<UUID> cases);
}
