package org.maschinenraum.portal.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Refusal;

/** What has to be changed, and until when; the whole submission becomes editable. */
public record ChangeRequest(
        StrategyId strategy,
        int round,
        Origin origin,
        String points,
        LocalDate due,
        PersonId requestedBy,
        Instant requestedAt) {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    static ChangeRequest of(
            StrategyId strategy, int round, Origin origin, String points, LocalDate due, PersonId by, Instant now) {
        if (due.isBefore(LocalDate.ofInstant(now, BERLIN))) {
            throw new Refusal("strategy.refused-due-past");
        }
        var required = WrittenText.required(points, "strategy.refused-no-points");
        return new ChangeRequest(strategy, round, origin, required, due, by, now);
    }

    /** Who asked: the coordination office after the check, or the approver as a decision. */
    public enum Origin {
        CHECK,
        DECISION
    }
}
