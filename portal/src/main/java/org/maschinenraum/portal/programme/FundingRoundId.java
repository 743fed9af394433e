package org.maschinenraum.portal.programme;

import java.util.UUID;
import org.maschinenraum.portal.access.TypedId;

/** A funding round. */
public record FundingRoundId(UUID value) implements TypedId {

    public static FundingRoundId next() {
        return new FundingRoundId(UUID.randomUUID());
    }
}
