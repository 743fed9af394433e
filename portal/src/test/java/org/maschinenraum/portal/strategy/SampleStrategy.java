package org.maschinenraum.portal.strategy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.programme.ProjectId;
import org.springframework.util.unit.DataSize;

/** Strategies in any state, complete enough to be submitted. */
final class SampleStrategy {

    static final Instant NOW = Instant.parse("2026-06-15T08:00:00.000001Z");
    static final PersonId LEAD = person();
    static final PersonId APPROVER = person();
    static final String SUMMARY = "Die Stadt wird klimafest.";
    static final Attachment DOCUMENT = document("a");
    static final DraftQuota QUOTA = new DraftQuota(19, DataSize.ofMegabytes(300));

    private SampleStrategy() {}

    static Strategy in(StrategyState state) {
        return in(state, 3L);
    }

    static Strategy in(StrategyState state, @Nullable Long version) {
        var round = state == StrategyState.DRAFT ? 0 : 1;
        return strategy(state, version, round, SUMMARY, List.of(DOCUMENT));
    }

    static Strategy draft(String summary, Attachment... files) {
        return strategy(StrategyState.DRAFT, null, 0, summary, List.of(files));
    }

    private static Strategy strategy(
            StrategyState state, @Nullable Long version, int round, String summary, List<Attachment> files) {
        return new Strategy(
                StrategyId.next(),
                version,
                ProjectId.next(),
                state,
                round,
                summary,
                files,
                null,
                null,
                null,
                null,
                null,
                NOW);
    }

    static Attachment document(String letter) {
        return new Attachment(
                Attachment.Slot.STRATEGY_DOCUMENT, letter.repeat(64), letter + ".pdf", 9, "application/pdf");
    }

    static Attachment annex(int number) {
        return new Attachment(Attachment.Slot.ANNEX, "%064d".formatted(number), number + ".png", 9, "image/png");
    }

    static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }
}
