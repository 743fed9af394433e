package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.InTransaction;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.programme.ProjectId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** Strategies and reviews as aggregates in PostgreSQL. */
@OnPostgres
class StoringStrategiesIT {

    private static final Instant NOW = Instant.parse("2026-03-28T10:15:30.123456Z");

    @Autowired
    StrategyRepository strategies;

    @Autowired
    ReviewRepository reviews;

    @Autowired
    InTransaction transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void readsBackADraftWithItsFiles() {
        var draft = draft();

        store(draft);

        assertThat(read(draft.id())).usingRecursiveComparison().isEqualTo(draft);
    }

    @Test
    void readsBackADecidedStrategy() {
        var strategy = draft();
        strategy.submit(person(), NOW);
        strategy.openCompletenessCheck();
        strategy.openReviews();
        strategy.concludeReviews();
        strategy.reject(person(), "Die Wirkung im Raum fehlt.", NOW.plusSeconds(1));

        store(strategy);

        assertThat(read(strategy.id()).stateBefore()).isEqualTo(StrategyState.REJECTED);
        assertThat(read(strategy.id()))
                .usingRecursiveComparison()
                .ignoringFields("stateBefore")
                .isEqualTo(strategy);
    }

    @Test
    void readsBackAReview() {
        var strategy = draft();
        store(strategy);
        var review = Review.open(strategy.id(), 1, person(), LocalDate.of(2026, 3, 29), NOW);
        review.submit(Recommendation.YES_WITH_CONDITIONS, "Mit Auflage.", NOW);

        transaction.run(() -> reviews.save(review));

        assertThat(transaction.get(() -> reviews.findWithLockById(review.id())))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(review);
        assertThat(transaction.get(() -> reviews.findByStrategyAndRound(strategy.id(), 1)))
                .hasSize(1);
    }

    private void store(Strategy strategy) {
        transaction.run(() -> strategies.save(strategy));
    }

    private Strategy read(StrategyId id) {
        return transaction.get(() -> strategies.findWithShareLockById(id).orElseThrow());
    }

    private Strategy draft() {
        var draft = Strategy.draft(StrategyId.next(), project(), NOW);
        draft.attach(
                new Attachment(
                        Attachment.Slot.STRATEGY_DOCUMENT,
                        "a".repeat(64),
                        "strategie.pdf",
                        4_000_000_000L,
                        "application/pdf"),
                new DraftQuota(1, DataSize.ofTerabytes(1)));
        draft.attach(
                new Attachment(Attachment.Slot.ANNEX, "b".repeat(64), "karte.png", 1, "image/png"),
                new DraftQuota(1, DataSize.ofTerabytes(1)));
        draft.write("Eine Strategie für die Stadt.");
        return draft;
    }

    private ProjectId project() {
        var project = ProjectId.next();
        jdbc.sql("insert into programme.funding_round values (?, ?, 'KFW_436', '2028-12-31', 14, 28, 21, 42)")
                .params(project.value(), "Runde " + project.value())
                .update();
        jdbc.sql("insert into programme.project values (?, 0, ?, ?, 'Görlitz', 'MUNICIPALITY', ?, 'STRATEGY', true, ?)")
                .params(project, project, project.value().toString(), person(), NOW)
                .update();
        return project;
    }

    private static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }
}
