package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.portal.strategy.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.engine.Arrival;
import org.maschinenraum.integration.engine.UserTaskJob;
import org.maschinenraum.integration.engine.UserTaskListener;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.Race;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.access.Stale;
import org.maschinenraum.portal.task.InboxQueries;
import org.maschinenraum.processes.Names.StrategyPhase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office is asked about an overdue review; whoever is faster decides, and exactly one (J6). */
@OnPostgres
@Import(StrategyStories.class)
class OverdueReviewIT {

    @Autowired
    Reviews reviews;

    @Autowired
    InboxQueries inbox;

    @Autowired
    UserTaskListener tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StrategyStory story;

    private final ActingAs third = StrategyStory.person(Role.REVIEWER);
    private StrategyId id = StrategyId.next();
    private ReviewId review = ReviewId.next();
    private LocalDate due = LocalDate.EPOCH;

    @BeforeEach
    void openReviews() {
        story.mirrored(third);
        id = story.inReview();
        review = story.reviewOf(id, story.first);
        due = story.inTwoWeeks().plusDays(14);
    }

    @Test
    void answersTheOfficesTaskWithWhateverItDecides() {
        arrive(StrategyPhase.OVERDUE_REVIEW, escalation());
        assertThat(story.coordinator.get(inbox::countOfMyGroups)).isPositive();

        story.coordinator.run(() -> reviews.remind(review, 1));

        assertThat(taskState(StrategyPhase.OVERDUE_REVIEW)).isEqualTo("ANSWERED");
        assertThat(new Letters(jdbc, story.project).of("strategy/review-overdue"))
                .containsExactly(story.first.person());
    }

    @Test
    void mayDecideBeforeTheEngineAnnouncesTheOfficesTask() {
        var escalation = escalation();
        reassign(third);

        assertThat(arrive(StrategyPhase.OVERDUE_REVIEW, escalation)).isInstanceOf(Arrival.Answered.class);
    }

    @Test
    void needsNoDecisionOnceTheReviewIsIn() {
        var escalation = escalation();
        arrive(StrategyPhase.OVERDUE_REVIEW, escalation);

        story.review(id, story.first);

        assertThat(taskState(StrategyPhase.OVERDUE_REVIEW)).isEqualTo("CANCELLED");
        assertThat(arrive(StrategyPhase.OVERDUE_REVIEW, escalation)).isInstanceOf(Arrival.Obsolete.class);
        assertRefused(
                "strategy.refused-review-arrived",
                () -> story.coordinator.run(() -> reviews.reassign(review, 1, third.person(), due)));
    }

    @Test
    void letsExactlyOneWinWhoHandsInOrWhoReassigns() throws Exception {
        var seen = story.versionOf(review);

        var outcomes = Race.of(
                () -> story.first.run(() -> reviews.submit(review, seen, Recommendation.YES, "Gut.")),
                () -> reassign(third));

        assertThat(outcomes)
                .isIn(
                        List.of("", "strategy.refused-review-arrived"),
                        List.of("strategy.refused-review-reassigned", ""));
    }

    @Test
    void letsExactlyOneOfTwoCoordinatorsDecide() throws Exception {
        var fourth = StrategyStory.person(Role.REVIEWER);
        story.mirrored(fourth);

        var outcomes = Race.of(() -> reassign(third), () -> reassign(fourth));

        assertThat(outcomes).containsExactlyInAnyOrder("", new Stale().code());
    }

    @Test
    void givesNobodyBothSeatsAtTheSameMoment() throws Exception {
        var other = story.reviewOf(id, story.second);

        var outcomes = Race.of(
                () -> reassign(third),
                () -> story.coordinator.run(() -> reviews.reassign(other, 1, third.person(), due)));

        assertThat(outcomes).containsExactlyInAnyOrder("", "strategy.refused-reviews-already");
    }

    private void reassign(ActingAs to) {
        story.coordinator.run(() -> reviews.reassign(review, 1, to.person(), due));
    }

    private UUID escalation() {
        var escalation = UUID.randomUUID();
        jdbc.sql("insert into strategy.reminder values (?, ?, 1, 'ESCALATION', ?, ?, now())")
                .params(escalation, review, story.first.person(), due)
                .update();
        return escalation;
    }

    private Arrival arrive(String element, UUID seat) {
        return tasks.arrived(new UserTaskJob(
                seat.getMostSignificantBits(),
                "default",
                StrategyPhase.PROCESS,
                element,
                id.value(),
                1,
                seat.toString()));
    }

    private String taskState(String element) {
        return jdbc.sql("select state from task.task where case_id = ? and element = ?")
                .params(id, element)
                .query(String.class)
                .single();
    }
}
