package org.maschinenraum.portal.access;

import java.util.UUID;

/** A person: the subject of the identity provider. */
public record PersonId(UUID value) implements TypedId {

    public static PersonId of(String subject) {
        return new PersonId(UUID.fromString(subject));
    }
}
