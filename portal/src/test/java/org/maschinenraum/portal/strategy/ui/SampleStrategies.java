package org.maschinenraum.portal.strategy.ui;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.page.PageVisit.Visitor;
import org.maschinenraum.portal.programme.ProjectId;
import org.maschinenraum.portal.strategy.Recommendation;
import org.maschinenraum.portal.strategy.ReminderStage;
import org.maschinenraum.portal.strategy.ReviewId;
import org.maschinenraum.portal.strategy.StrategyId;
import org.maschinenraum.portal.strategy.StrategyState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Strategies of one project in any state, as they lie in the database. */
record SampleStrategies(JdbcClient jdbc) {

    static final String HASH = "a".repeat(64);

    ProjectId project(Visitor lead) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into programme.project
                select ?, 0, id, 'MPSC-' || ?, 'Verbandsgemeinde Rhein-Nahe-Hunsrück-Mosel', 'MUNICIPALITY', ?,
                  'STRATEGY', true, now()
                from programme.funding_round limit 1""").params(id, id, lead.id()).update();
        return new ProjectId(id);
    }

    /** With a document, and submitted once unless it is a draft. */
    StrategyId in(StrategyState state) {
        var id = UUID.randomUUID();
        var round = state == StrategyState.DRAFT ? 0 : 1;
        jdbc.sql("""
                insert into strategy.strategy
                  (id, version, project, state, round, summary, submitted_by, submitted_at, decided_at, created)
                values (?, 1, ?, ?, ?, 'Die Stadt wird klimafest.', ?, now(), now(), now())""")
                .params(id, project(Visitor.LEAD), state, round, Visitor.LEAD.id())
                .update();
        jdbc.sql("insert into strategy.attachment values (?, 0, 'STRATEGY_DOCUMENT', ?, 's.pdf', 9, 'application/pdf')")
                .params(id, HASH)
                .update();
        if (round > 0) {
            submitted(id);
        }
        return new StrategyId(id);
    }

    private void submitted(UUID id) {
        jdbc.sql("insert into strategy.submission_version values (?, 1, 'Die Stadt wird klimafest.', ?, ?, now())")
                .params(id, HASH, Visitor.LEAD.id())
                .update();
        jdbc.sql("""
                insert into strategy.version_document
                values (?, 1, 0, 'STRATEGY_DOCUMENT', ?, 's.pdf', 9, 'application/pdf')""").params(id, HASH).update();
    }

    ReviewId openReview(StrategyId strategy, Visitor reviewer) {
        return review(strategy, reviewer, null, "");
    }

    ReviewId submittedReview(StrategyId strategy, Visitor reviewer, String comment) {
        return review(strategy, reviewer, Recommendation.YES, comment);
    }

    private ReviewId review(StrategyId strategy, Visitor reviewer, @Nullable Recommendation given, String comment) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into strategy.review
                values (?, 0, ?, 1, ?, ?, ?, ?, ?, case when ? then now() end)""")
                .params(id, strategy, reviewer.id(), given == null ? "OPEN" : "SUBMITTED")
                .param(given == null ? null : given.name())
                .params(comment, LocalDate.of(2099, 12, 31), given != null)
                .update();
        return new ReviewId(id);
    }

    void dueOn(ReviewId review, LocalDate due) {
        change(review, "due = ?", due);
    }

    void handIn(ReviewId review) {
        change(review, "state = ?, submitted_at = now()", "SUBMITTED");
    }

    /** Somebody else decides about the seat. */
    void beginTerm(ReviewId review) {
        change(review, "term = term + ?", 1);
    }

    void reassign(ReviewId review, Visitor from, Visitor to) {
        jdbc.sql("insert into strategy.replaced_reviewer values (?, 1, ?, null, 'Ein Anfang.', now(), now(), now())")
                .params(review, from.id())
                .update();
        change(review, "reviewer = ?", to.id());
    }

    private void change(ReviewId review, String assignment, Object value) {
        jdbc.sql("update strategy.review set " + assignment + " where id = ?")
                .params(value, review)
                .update();
    }

    void reminded(ReviewId review, ReminderStage stage, Visitor reviewer) {
        jdbc.sql("insert into strategy.reminder values (?, ?, 1, ?, ?, now(), now())")
                .params(UUID.randomUUID(), review, stage, reviewer.id())
                .update();
    }

    PersonId reviewer(ReviewId review) {
        return jdbc.sql("select reviewer from strategy.review where id = ?")
                .param(review)
                .query((row, number) -> new PersonId(row.getObject("reviewer", UUID.class)))
                .single();
    }

    LocalDate due(ReviewId review) {
        return jdbc.sql("select due from strategy.review where id = ?")
                .param(review)
                .query((row, number) -> row.getDate("due").toLocalDate())
                .single();
    }

    /** Somebody else is faster. */
    void moveTo(StrategyId strategy, StrategyState state) {
        jdbc.sql("update strategy.strategy set state = ?, version = version + 1 where id = ?")
                .params(state, strategy)
                .update();
    }

    void writeElsewhere(StrategyId strategy, String summary) {
        jdbc.sql("update strategy.strategy set summary = ?, version = version + 1 where id = ?")
                .params(summary, strategy)
                .update();
    }

    StrategyState state(StrategyId strategy) {
        return StrategyState.valueOf(read(strategy, "state"));
    }

    String summary(StrategyId strategy) {
        return read(strategy, "summary");
    }

    private String read(StrategyId strategy, String column) {
        return jdbc.sql("select " + column + " from strategy.strategy where id = ?")
                .param(strategy)
                .query(String.class)
                .single();
    }
}
