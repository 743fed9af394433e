package org.maschinenraum.portal.programme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rule set as lists show it.
 *
 * @param released null: a draft
 * @param rounds how many funding rounds run by it
 */
public record RuleSetOverview(
        RuleSetId id,
        RuleSetKind kind,
        String family,
        int number,
        String title,
        @Nullable Instant released,
        int rounds) {

    public RuleSetState state() {
        return released == null ? RuleSetState.DRAFT : RuleSetState.RELEASED;
    }
}
