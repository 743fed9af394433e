package org.maschinenraum.portal.strategy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.MovedOn;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Stale;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One reviewer's view of one submission version. */
@Table(schema = "strategy", name = "review")
class Review {

    @Id
    private final ReviewId id;

    @Version
    private @Nullable Long version;

    private final StrategyId strategy;
    private final int round;
    private final PersonId reviewer;
    private ReviewState state;
    private @Nullable Recommendation recommendation;
    private String comment;
    private final LocalDate due;
    private @Nullable Instant submittedAt;

    @PersistenceCreator
    Review(
            ReviewId id,
            @Nullable Long version,
            StrategyId strategy,
            int round,
            PersonId reviewer,
            ReviewState state,
            @Nullable Recommendation recommendation,
            String comment,
            LocalDate due,
            @Nullable Instant submittedAt) {
        this.id = id;
        this.version = version;
        this.strategy = strategy;
        this.round = round;
        this.reviewer = reviewer;
        this.state = state;
        this.recommendation = recommendation;
        this.comment = comment;
        this.due = due;
        this.submittedAt = submittedAt;
    }

    static Review open(StrategyId strategy, int round, PersonId reviewer, LocalDate due) {
        return new Review(ReviewId.next(), null, strategy, round, reviewer, ReviewState.OPEN, null, "", due, null);
    }

    /** @throws Stale unless the person has seen this version */
    void requireVersion(long seen) {
        if (version == null || version != seen) {
            throw new Stale();
        }
    }

    void write(@Nullable Recommendation recommended, String text) {
        requireOpen();
        comment = WrittenText.limited(text);
        recommendation = recommended;
    }

    void submit(@Nullable Recommendation recommended, String text, Instant now) {
        requireOpen();
        if (recommended == null) {
            throw new Refusal("strategy.refused-no-recommendation");
        }
        comment = WrittenText.required(text, "strategy.refused-no-comment");
        recommendation = recommended;
        state = ReviewState.SUBMITTED;
        submittedAt = now;
    }

    /** @throws MovedOn once it is handed in */
    void requireOpen() {
        if (state != ReviewState.OPEN) {
            throw new MovedOn("strategy.refused-review-submitted");
        }
    }

    ReviewId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    StrategyId strategy() {
        return strategy;
    }

    int round() {
        return round;
    }

    PersonId reviewer() {
        return reviewer;
    }

    ReviewState state() {
        return state;
    }

    LocalDate due() {
        return due;
    }
}
