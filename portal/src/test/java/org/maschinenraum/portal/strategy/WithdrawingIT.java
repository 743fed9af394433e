package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.Race;
import org.maschinenraum.portal.audit.AuditVerification;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Withdrawal cancels tasks, tells people and keeps what was recorded (A22). */
@OnPostgres
@Import(StrategyStories.class)
class WithdrawingIT {

    @Autowired
    Strategies strategies;

    @Autowired
    Reviews reviews;

    @Autowired
    AuditVerification verification;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StrategyStory story;

    @Test
    void cancelsTasksAndTellsPeopleDuringTheReview() {
        var id = story.inReview();
        jdbc.sql("""
                insert into task.task (element, case_id, round, process_id, state, opened)
                values ('Review', ?, 1, 'strategy-phase', 'OPEN', now())""").param(id).update();

        story.lead.run(() -> strategies.withdraw(id, "Der Rat hat anders entschieden."));

        assertThat(story.state(id)).isEqualTo(StrategyState.WITHDRAWN);
        assertThat(jdbc.sql("select count(*) from task.task where case_id = ? and state = 'OPEN'")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(letters("strategy/withdrawn"))
                .contains(story.coordinator.person().value());
        assertThat(letters("strategy/withdrawn-from-review"))
                .containsExactlyInAnyOrder(
                        story.first.person().value(), story.second.person().value());
        assertThatThrownBy(() -> story.review(id, story.first)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void tellsTheApproversWhenItIsWithdrawnBeforeTheirDecision() {
        var id = story.awaitingDecision();

        story.lead.run(() -> strategies.withdraw(id, ""));

        assertThat(letters("strategy/withdrawn"))
                .contains(story.approver.person().value());
    }

    @Test
    void keepsAReviewOutOfACaseThatIsBeingWithdrawn() throws Exception {
        for (int attempt = 0; attempt < 5; attempt++) {
            jdbc.sql("update strategy.strategy set state = 'WITHDRAWN' where project = ?")
                    .param(story.project)
                    .update();
            var id = story.inReview();
            var review = story.reviewOf(id, story.first);

            var outcomes = Race.of(
                    () -> story.lead.run(() -> strategies.withdraw(id, "")),
                    () -> story.first.run(() -> reviews.submit(review, 0, Recommendation.YES, "Gut.")));

            assertThat(outcomes.getFirst()).isEmpty();
            assertThat(outcomes.getLast()).isIn("", "access.refused-no-right");
            assertThat(jdbc.sql("select state from strategy.review where id = ?")
                            .param(review)
                            .query(String.class)
                            .single())
                    .isEqualTo(outcomes.getLast().isEmpty() ? "SUBMITTED" : "OPEN");
        }
        assertThat(verification.findings()).isEmpty();
    }

    private List<UUID> letters(String kind) {
        return jdbc.sql("select person from notification.letter where kind = ? and placeholders->>'reference' = ?")
                .params(kind, story.project.value().toString())
                .query((row, number) -> row.getObject("person", UUID.class))
                .list();
    }
}
