package org.maschinenraum.portal.strategy;

import java.util.UUID;
import org.maschinenraum.portal.access.TypedId;

/** One submission procedure of a project; also the case id of its process. */
public record StrategyId(UUID value) implements TypedId {

    public static StrategyId next() {
        return new StrategyId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException unless it is a uuid */
    public static StrategyId of(String text) {
        return new StrategyId(UUID.fromString(text));
    }
}
