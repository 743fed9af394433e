package org.maschinenraum.portal.programme;

import java.util.UUID;
import org.maschinenraum.portal.access.TypedId;

/** One version of a rule set. */
public record RuleSetId(UUID value) implements TypedId {

    static RuleSetId next() {
        return new RuleSetId(UUID.randomUUID());
    }
}
