package org.maschinenraum.portal.access;

import java.util.Set;

/** Who acts: a person and the realm roles of the present login. */
public record Actor(PersonId id, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
