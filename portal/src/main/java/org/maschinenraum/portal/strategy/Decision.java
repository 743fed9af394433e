package org.maschinenraum.portal.strategy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.PersonId;

/**
 * One try at deciding about a submission version; in effect at once, or with the second signature.
 *
 * @param attempt counts the tries of this version from 1: a returned decision is followed by the next
 * @param words the reason, or what has to be changed
 * @param due last day of a requested change, otherwise null
 * @param returned why another approver gave it back, otherwise null
 */
public record Decision(
        StrategyId strategy,
        int round,
        int attempt,
        Verdict verdict,
        String words,
        @Nullable LocalDate due,
        PersonId decidedBy,
        Instant decidedAt,
        @Nullable Return returned) {

    /** Why and when a prepared decision was given back. */
    public record Return(PersonId by, Instant at, String reason) {}

    static Decision approve(Strategy of, int attempt, String reason, PersonId by, Instant now) {
        return of(of, attempt, Verdict.APPROVE, WrittenText.limited(reason), null, by, now);
    }

    static Decision reject(Strategy of, int attempt, String reason, PersonId by, Instant now) {
        var words = WrittenText.required(reason, "strategy.refused-no-reason");
        return of(of, attempt, Verdict.REJECT, words, null, by, now);
    }

    static Decision requestChanges(ChangeRequest request, Strategy of, int attempt) {
        return of(
                of,
                attempt,
                Verdict.REQUEST_CHANGES,
                request.points(),
                request.due(),
                request.requestedBy(),
                request.requestedAt());
    }

    private static Decision of(
            Strategy of,
            int attempt,
            Verdict verdict,
            String words,
            @Nullable LocalDate due,
            PersonId by,
            Instant now) {
        return new Decision(of.id(), of.round(), attempt, verdict, words, due, by, now, null);
    }
}
