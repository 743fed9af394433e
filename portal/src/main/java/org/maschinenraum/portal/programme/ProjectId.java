package org.maschinenraum.portal.programme;

import java.util.UUID;
import org.maschinenraum.portal.access.TypedId;

/** A funded project. */
public record ProjectId(UUID value) implements TypedId {

    public static ProjectId next() {
        return new ProjectId(UUID.randomUUID());
    }
}
