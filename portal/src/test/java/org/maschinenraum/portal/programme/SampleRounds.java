package org.maschinenraum.portal.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Funding rounds and what they run by, for tests without a database. */
public final class SampleRounds {

    private SampleRounds() {}

    public static FundingRound running() {
        return new FundingRound(
                new FundingRoundId(UUID.randomUUID()),
                "Runde",
                RoundState.RUNNING,
                regime(),
                catalogue(criterion("goals", 20, 2), criterion("participation", 10, null)),
                form(),
                LocalDate.of(2028, 12, 31),
                14,
                28,
                21,
                42,
                ReviewReminders.USUAL,
                new RoundSettings(false, false, 2, 3, 90),
                LocalDate.of(2026, 8, 31));
    }

    static FundingRegimeVersion regime() {
        return new FundingRegimeVersion(
                RuleSetId.next(),
                FundingRegime.KFW_436,
                1,
                "KfW 436",
                new FundingRates(65, 90),
                new FundingCaps(250_000_000, 100_000_000, 1_500_000_000),
                new RegimeDeadlines(30, 42, 12, 9),
                new RegimeTexts("Förderzusage", "auf Ihren Antrag", "Mit Gruß", "Einwände binnen eines Monats"));
    }

    static CriteriaCatalogue catalogue(Criterion... criteria) {
        return new CriteriaCatalogue(
                RuleSetId.next(), "strategy", 1, "Kriterien", List.of(criteria), new BigDecimal("1.5"));
    }

    static Criterion criterion(String key, int weight, @Nullable Integer commentAtOrBelow) {
        return new Criterion(key, "Titel " + key, "Was gemeint ist", weight, commentAtOrBelow);
    }

    static SubmissionForm form() {
        return new SubmissionForm(
                RuleSetId.next(),
                "strategy",
                1,
                "Einreichung",
                List.of(new Section("goals", "Ziele", "Was erreicht werden soll", true, 6000)),
                List.of(
                        document(DocumentSlot.STRATEGY_DOCUMENT, Requirement.ALWAYS, 0),
                        document(DocumentSlot.COUNCIL_DECISION, Requirement.ALWAYS, 92),
                        document("agreement", Requirement.COOPERATION, 0),
                        document("annexes", Requirement.NEVER, 0)));
    }

    static DocumentSlot document(String key, Requirement required, int laterDays) {
        return new DocumentSlot(key, "Titel " + key, "Was hineingehört", required, laterDays, false);
    }
}
