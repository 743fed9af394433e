package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.portal.strategy.Refusals.assertRefused;
import static org.maschinenraum.portal.strategy.SampleStrategy.APPROVER;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.strategy.ChangeRequest.Origin;

/** A request for changes names points and a last day (A16). */
class RequestingChangesTest {

    private static final Instant NOW = Instant.parse("2026-06-15T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final StrategyId STRATEGY = StrategyId.next();

    @Test
    void recordsWhoAskedForWhatUntilWhen() {
        var request = request(" Kostenplan fehlt.\n", TODAY.plusDays(14), NOW);

        assertThat(request)
                .isEqualTo(new ChangeRequest(
                        STRATEGY, 1, Origin.DECISION, "Kostenplan fehlt.", TODAY.plusDays(14), APPROVER, NOW));
    }

    @Test
    void takesTodayAsTheLastDayAndNotYesterday() {
        assertThat(request("Punkt", TODAY, NOW).due()).isEqualTo(TODAY);

        assertRefused("strategy.refused-due-past", () -> request("Punkt", TODAY.minusDays(1), NOW));
    }

    @Test
    void countsDaysInBerlin() {
        var justAfterMidnightInBerlin = Instant.parse("2026-06-15T22:00:00Z");
        var justBefore = justAfterMidnightInBerlin.minusNanos(1000);

        assertThat(request("Punkt", TODAY, justBefore).due()).isEqualTo(TODAY);
        assertRefused("strategy.refused-due-past", () -> request("Punkt", TODAY, justAfterMidnightInBerlin));
    }

    @Test
    void needsPoints() {
        assertRefused("strategy.refused-no-points", () -> request(" \t\n", TODAY, NOW));
    }

    @Test
    void takesPointsOfTheGreatestLengthAndNoLonger() {
        var longest = "x".repeat(WrittenText.LONGEST);

        assertThat(request(longest, TODAY, NOW).points()).hasSize(WrittenText.LONGEST);
        assertRefused("strategy.refused-text-too-long", () -> request(longest + "x", TODAY, NOW));
    }

    private static ChangeRequest request(String points, LocalDate due, Instant now) {
        return ChangeRequest.of(STRATEGY, 1, Origin.DECISION, points, due, APPROVER, now);
    }
}
