package org.maschinenraum.portal.directory;

import java.util.Locale;
import java.util.Set;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;

/**
 * A person as mirrored from the identity provider.
 *
 * @param language in which the person reads; German as long as the person has never logged in
 */
public record Person(PersonId id, String username, String name, String email, Set<Role> roles, Locale language) {}
