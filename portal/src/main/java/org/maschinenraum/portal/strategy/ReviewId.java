package org.maschinenraum.portal.strategy;

import java.util.UUID;
import org.maschinenraum.portal.access.TypedId;

/** One review of one submission version; also the seat of its task. */
public record ReviewId(UUID value) implements TypedId {

    public static ReviewId next() {
        return new ReviewId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException unless it is a uuid */
    public static ReviewId of(String text) {
        return new ReviewId(UUID.fromString(text));
    }
}
