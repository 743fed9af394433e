package org.maschinenraum.portal.strategy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.maschinenraum.portal.access.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was done about reviews that were not in, and who had their seats before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewRecords {

    private final JdbcClient jdbc;

    ReviewRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return its id; of an escalation, the seat of its task */
    UUID reminded(Review review, ReminderStage stage, Instant now) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into strategy.reminder (id, review, term, stage, reviewer, due, at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, review.id(), review.term(), stage.name())
                .params(review.reviewer(), review.due(), now)
                .update();
        return id;
    }

    /** In the present term. */
    boolean isDone(Review review, ReminderStage stage) {
        return jdbc.sql("select exists (select from strategy.reminder where review = ? and term = ? and stage = ?)")
                .params(review.id(), review.term(), stage.name())
                .query(Boolean.class)
                .single();
    }

    Optional<UUID> openEscalation(Review review) {
        return jdbc.sql(
                        "select id from strategy.reminder where review = ? and stage = 'ESCALATION' and settled is null")
                .param(review.id())
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    /** @return the escalation that needs no decision any more, if one was open */
    Optional<UUID> settle(Review review, Instant now) {
        return jdbc.sql("""
                update strategy.reminder set settled = ?
                where review = ? and stage = 'ESCALATION' and settled is null returning id""")
                .params(now, review.id())
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    /** As it is before the seat is given to somebody else. */
    void replaced(Review review, Instant now) {
        var recommendation = review.recommendation();
        jdbc.sql("""
                insert into strategy.replaced_reviewer
                  (review, term, reviewer, recommendation, comment, due, since, until)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(review.id(), review.term(), review.reviewer())
                .param(recommendation == null ? null : recommendation.name())
                .params(review.comment(), review.due(), review.since(), now)
                .update();
    }

    /** Whether the seat was this person's once. */
    boolean wasReplaced(ReviewId review, PersonId reviewer) {
        return jdbc.sql("select exists (select from strategy.replaced_reviewer where review = ? and reviewer = ?)")
                .params(review, reviewer)
                .query(Boolean.class)
                .single();
    }
}
