package org.maschinenraum.portal.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;

/** The mirror of people; serves choosing and mailing, never rights. */
public interface People {

    /** Also people whose account is gone: cases of the past name them. */
    Optional<Person> find(PersonId id);

    /** Also people whose account is gone; ids that were never mirrored are left out. */
    Map<PersonId, Person> findAll(Collection<PersonId> ids);

    /** Only if the account is still there; for letters. */
    Optional<Person> present(PersonId id);

    /** People with this realm role, by name in German order. */
    List<Person> withRole(Role role);

    /** All people, by name in German order; for choosing a project lead. */
    List<Person> all();
}
