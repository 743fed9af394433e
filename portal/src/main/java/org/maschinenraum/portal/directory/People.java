package org.maschinenraum.portal.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;

/** The mirror of people; serves choosing and mailing, never rights. */
public interface People {

    Optional<Person> find(PersonId id);

    Map<PersonId, Person> findAll(Collection<PersonId> ids);

    /** People with this realm role, by name in German order. */
    List<Person> withRole(Role role);

    /** All people, by name in German order; for choosing a project lead. */
    List<Person> all();
}
