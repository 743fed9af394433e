package org.maschinenraum.portal.directory;

import java.util.Set;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;

/** A person as mirrored from the identity provider. */
public record Person(PersonId id, String username, String name, String email, Set<Role> roles) {}
