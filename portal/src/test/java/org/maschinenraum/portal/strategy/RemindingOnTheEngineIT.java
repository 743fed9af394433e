package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.MovedClock;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.RealEngine;
import org.maschinenraum.portal.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Weeks pass on the real broker, with the portal's clock moved along (J6). */
@OnPostgres
@Import({StrategyStories.class, MovedClock.Configuration.class})
@DirtiesContext
class RemindingOnTheEngineIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    Strategies strategies;

    @Autowired
    Reviews reviews;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovedClock clock;

    @Autowired
    StrategyStory story;

    @DynamicPropertySource
    static void engine(DynamicPropertyRegistry registry) {
        RealEngine.connect(registry);
    }

    @Test
    void remindsTwiceAsksTheOfficeFollowsItsDecisionsAndEnds() {
        var third = StrategyStory.person(Role.REVIEWER);
        story.mirrored(third);
        var id = inReview();
        var idle = story.reviewOf(id, story.first);
        var busy = story.reviewOf(id, story.second);
        var due = LocalDate.ofInstant(clock.instant(), BERLIN).plusDays(28);
        awaitAsked(id, 2);

        morningOf(due.minusDays(7));
        awaitLetters("strategy/review-reminder", 2);
        story.review(id, story.second);
        awaitTasks(id, "Review", "DONE", 1);

        morningOf(due.plusDays(1));
        awaitLetters("strategy/review-overdue", 1);
        morningOf(due.plusDays(3));
        awaitTasks(id, "OverdueReview", "OPEN", 1);
        story.coordinator.run(() -> reviews.remind(idle, 1));
        awaitTasks(id, "OverdueReview", "DONE", 1);

        morningOf(due.plusDays(6));
        awaitTasks(id, "OverdueReview", "OPEN", 1);
        var next = due.plusDays(20);
        story.coordinator.run(() -> reviews.reassign(idle, 2, third.person(), next));
        awaitTasks(id, "OverdueReview", "DONE", 2);

        morningOf(next.minusDays(7));
        awaitLetters("strategy/review-reminder", 3);
        morningOf(next.plusDays(3));
        awaitTasks(id, "OverdueReview", "OPEN", 1);
        review(idle, third);

        awaitTasks(id, "Decision", "OPEN", 1);
        awaitTasks(id, "OverdueReview", "CANCELLED", 1);
        awaitTasks(id, "Review", "DONE", 2);
        assertThat(story.state(id)).isEqualTo(StrategyState.AWAITING_DECISION);
        assertThat(reminded(busy)).isOne();
        assertThat(reminded(idle)).isEqualTo(7);
    }

    private StrategyId inReview() {
        var id = story.submitted();
        await().atMost(PATIENCE).until(() -> story.state(id) == StrategyState.COMPLETENESS_CHECK);
        story.coordinator.run(() -> strategies.completeCheck(id, 1, story.first.person(), story.second.person()));
        awaitTasks(id, "Review", "OPEN", 2);
        return id;
    }

    private void review(ReviewId review, ActingAs reviewer) {
        reviewer.run(() -> reviews.submit(review, story.versionOf(review), Recommendation.YES, "Gut."));
    }

    /** The portal first: whoever is woken finds it there already. */
    private void morningOf(LocalDate day) {
        awaitQuiet();
        RealEngine.forward(
                clock.moveTo(day.atTime(8, 0).atZone(BERLIN).toInstant()).plusSeconds(2));
    }

    /** What is on its way to the broker while its clock jumps, it takes for timed out. */
    private void awaitQuiet() {
        var seen = new AtomicInteger(-1);
        await().atMost(PATIENCE).during(Duration.ofSeconds(3)).until(() -> {
            var now = count("""
                    select (select count(*) from integration.engine_job) + (select count(*) from task.task)
                      + (select coalesce(max(id), 0) from integration.outbox where kind like 'engine.%')""");
            return seen.getAndSet(now) == now;
        });
    }

    private void awaitAsked(StrategyId id, int times) {
        await().atMost(PATIENCE)
                .until(
                        () -> count(
                                "select count(*) from integration.engine_job where case_id = ? and element_id = 'RemindReviewer'",
                                id.value()),
                        ((Integer) times)::equals);
    }

    private void awaitLetters(String kind, int letters) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(new Letters(jdbc, story.project).of(kind))
                .hasSize(letters));
    }

    private void awaitTasks(StrategyId id, String element, String state, int tasks) {
        await().atMost(PATIENCE)
                .until(
                        () -> count(
                                "select count(*) from task.task where case_id = ? and element = ? and state = ?",
                                id.value(),
                                element,
                                state),
                        ((Integer) tasks)::equals);
    }

    private int reminded(ReviewId review) {
        return count("select count(*) from strategy.reminder where review = ?", review.value());
    }

    private int count(String sql, Object... values) {
        return jdbc.sql(sql)
                .params(values)
                .query((row, number) -> row.getInt(1))
                .single();
    }
}
