package org.maschinenraum.portal.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Id
    private final ReviewId id;

    @Version
    private @Nullable Long version;

    private final StrategyId strategy;
    private final int round;
    private PersonId reviewer;
    private ReviewState state;
    private @Nullable Recommendation recommendation;
    private String comment;
    private LocalDate due;
    private @Nullable Instant submittedAt;

    /** Counts whoever has the seat, until when; each decision of the office about it begins the next. */
    private int term;

    private Instant since;

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
            @Nullable Instant submittedAt,
            int term,
            Instant since) {
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
        this.term = term;
        this.since = since;
    }

    static Review open(StrategyId strategy, int round, PersonId reviewer, LocalDate due, Instant now) {
        return new Review(
                ReviewId.next(), null, strategy, round, reviewer, ReviewState.OPEN, null, "", due, null, 1, now);
    }

    /** @throws Stale unless the person has seen this version */
    void requireVersion(long seen) {
        if (version == null || version != seen) {
            throw new Stale();
        }
    }

    /** @throws Stale unless the person has seen the present term */
    void requireTerm(int seen) {
        if (term != seen) {
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

    /** The seat is another person's, who begins anew. */
    void reassign(PersonId to, LocalDate until, Instant now) {
        requireOpen("strategy.refused-review-arrived");
        requireNotBefore(due, until, "strategy.refused-due-earlier");
        reviewer = to;
        recommendation = null;
        comment = "";
        begin(until, now);
    }

    void extend(LocalDate until, Instant now) {
        requireOpen("strategy.refused-review-arrived");
        requireNotBefore(due.plusDays(1), until, "strategy.refused-due-not-later");
        begin(until, now);
    }

    /** The last day stays; the office is asked anew if that does not help either. */
    void remind(Instant now) {
        requireOpen("strategy.refused-review-arrived");
        term++;
        since = now;
    }

    private void begin(LocalDate until, Instant now) {
        requireNotBefore(LocalDate.ofInstant(now, BERLIN), until, "strategy.refused-due-past");
        due = until;
        term++;
        since = now;
    }

    private static void requireNotBefore(LocalDate earliest, LocalDate day, String refusal) {
        if (day.isBefore(earliest)) {
            throw new Refusal(refusal);
        }
    }

    /** @throws MovedOn once it is handed in */
    void requireOpen() {
        requireOpen("strategy.refused-review-submitted");
    }

    private void requireOpen(String refusal) {
        if (state != ReviewState.OPEN) {
            throw new MovedOn(refusal);
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

    @Nullable
    Recommendation recommendation() {
        return recommendation;
    }

    String comment() {
        return comment;
    }

    LocalDate due() {
        return due;
    }

    int term() {
        return term;
    }

    Instant since() {
        return since;
    }
}
