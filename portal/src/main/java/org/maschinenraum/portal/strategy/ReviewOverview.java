package org.maschinenraum.portal.strategy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.PersonId;

/**
 * A review as pages show it.
 *
 * @param term to be given back with a decision about the seat, so that a stale one is noticed
 */
public record ReviewOverview(
        ReviewId id,
        long version,
        StrategyId strategy,
        int round,
        PersonId reviewer,
        String reviewerName,
        ReviewState state,
        @Nullable Recommendation recommendation,
        String comment,
        LocalDate due,
        @Nullable Instant submittedAt,
        int term) {

    /** Without what is not handed in yet, unless the reader writes it. */
    ReviewOverview asReadBy(PersonId reader) {
        return state == ReviewState.SUBMITTED || reviewer.equals(reader)
                ? this
                : new ReviewOverview(
                        id, version, strategy, round, reviewer, reviewerName, state, null, "", due, submittedAt, term);
    }
}
