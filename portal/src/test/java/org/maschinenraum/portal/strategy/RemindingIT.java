package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.InTransaction;
import org.maschinenraum.portal.access.MovedClock;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.audit.AuditEntry;
import org.maschinenraum.portal.audit.AuditQueries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the process is told when it asks whether to remind (J6). */
@OnPostgres
@Import({StrategyStories.class, MovedClock.Configuration.class})
class RemindingIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    Reminders reminders;

    @Autowired
    Reviews reviews;

    @Autowired
    Strategies strategies;

    @Autowired
    StrategyQueries queries;

    @Autowired
    ReminderQueries reminderQueries;

    @Autowired
    AuditQueries audit;

    @Autowired
    InTransaction transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovedClock clock;

    @Autowired
    StrategyStory story;

    private StrategyId id = StrategyId.next();
    private ReviewId review = ReviewId.next();
    private LocalDate due = LocalDate.EPOCH;

    @BeforeEach
    void openReviews() {
        id = story.inReview();
        review = story.reviewOf(id, story.first);
        due = today().plusDays(28);
    }

    @Test
    void saysWhenToAskAgainAndDoesNothingBeforeTheFirstMorning() {
        var next = ask();

        assertThat(clock.instant().plus(next.askAgainIn()))
                .isAfterOrEqualTo(due.minusDays(7).atTime(8, 0).atZone(BERLIN).toInstant())
                .isBefore(due.minusDays(7).atTime(8, 1).atZone(BERLIN).toInstant());
        assertThat(next.escalation()).isNull();
        assertThat(stages()).isEmpty();
    }

    @Test
    void remindsTwiceThenAsksTheOffice() {
        on(due.minusDays(7));
        assertThat(ask().escalation()).isNull();
        on(due.plusDays(1));
        assertThat(ask().escalation()).isNull();
        on(due.plusDays(3));
        assertThat(ask().escalation()).isNotNull();

        assertThat(stages()).containsExactly("FIRST", "SECOND", "ESCALATION");
        assertThat(letters("strategy/review-reminder")).containsExactly(story.first.person());
        assertThat(letters("strategy/review-overdue")).containsExactly(story.first.person());
        assertThat(letters("strategy/review-escalated")).contains(story.coordinator.person());
        assertThat(verbs())
                .endsWith("strategy.remind-reviewer", "strategy.remind-reviewer", "strategy.escalate-review");
    }

    @Test
    void sendsOneLetterAndOpensOneEscalationHoweverOftenItIsAsked() {
        on(due.minusDays(7));
        ask();
        ask();
        on(due.plusDays(3));
        var first = ask().escalation();
        var again = ask().escalation();

        assertThat(again).isEqualTo(first);
        assertThat(stages()).containsExactly("FIRST", "ESCALATION");
        assertThat(letters("strategy/review-reminder")).hasSize(1);
    }

    @Test
    void bothSeatsAreRemindedEachForItself() {
        on(due.minusDays(7));
        ask();
        transaction.get(() -> reminders.remind(story.reviewOf(id, story.second)));

        assertThat(letters("strategy/review-reminder"))
                .containsExactlyInAnyOrder(story.first.person(), story.second.person());
    }

    @Test
    void followsTheDaysOfTheFundingRound() {
        jdbc.sql("update programme.funding_round set remind_before = 3 where id = ?")
                .param(story.project)
                .update();

        on(due.minusDays(4));
        ask();
        assertThat(stages()).isEmpty();
        on(due.minusDays(3));
        ask();
        assertThat(stages()).containsExactly("FIRST");
    }

    @Test
    void leavesWhoHasHandedInAlone() {
        story.review(id, story.first);

        on(due.plusDays(3));

        assertThat(ask().escalation()).isNull();
        assertThat(stages()).isEmpty();
    }

    @Test
    void leavesAWithdrawnStrategyAlone() {
        story.lead.run(() -> strategies.withdraw(id, ""));

        on(due.plusDays(3));

        assertThat(ask().escalation()).isNull();
        assertThat(stages()).isEmpty();
    }

    @Test
    void followsANewLastDayThatOnlyTheDatabaseKnows() {
        on(due.minusDays(7));
        ask();
        story.coordinator.run(() -> reviews.extend(review, 1, due.plusDays(10)));

        on(due.plusDays(1));
        assertThat(ask().askAgainIn()).isLessThan(Duration.ofDays(3));
        on(due.plusDays(3));
        ask();

        assertThat(stages()).containsExactly("FIRST", "FIRST");
        assertThat(letters("strategy/review-overdue")).isEmpty();
        on(due.plusDays(13));
        assertThat(ask().escalation()).isNotNull();
    }

    @Test
    void asksTheOfficeAgainIfItsReminderDidNotHelp() {
        on(due.plusDays(3));
        var first = ask().escalation();
        story.coordinator.run(() -> reviews.remind(review, 1));
        assertThat(ask().escalation()).isNull();

        on(due.plusDays(6));

        assertThat(ask().escalation()).isNotNull().isNotEqualTo(first);
        assertThat(stages()).containsExactly("ESCALATION", "AGAIN", "ESCALATION");
    }

    @Test
    void showsAReviewerWhatConcernsTheOwnReview() {
        on(due.minusDays(7));
        ask();
        on(due.plusDays(3));
        ask();

        assertThat(story.coordinator.get(this::seen))
                .extracting(ReviewReminder::stage)
                .hasSize(2);
        assertThat(story.first.get(this::seen))
                .extracting(ReviewReminder::stage)
                .containsExactly(ReminderStage.FIRST);
        assertThat(story.second.get(this::seen)).isEmpty();
        assertThat(story.lead.get(this::seen)).isEmpty();
    }

    private List<ReviewReminder> seen() {
        return reminderQueries.reminders(queries.visible(id).orElseThrow());
    }

    private Reminders.Next ask() {
        return transaction.get(() -> reminders.remind(review));
    }

    private void on(LocalDate day) {
        clock.moveTo(day.atTime(8, 0).atZone(BERLIN).toInstant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BERLIN);
    }

    private List<String> stages() {
        return jdbc.sql("select stage from strategy.reminder where review = ? order by at")
                .param(review)
                .query((row, number) -> row.getString("stage"))
                .list();
    }

    private List<PersonId> letters(String kind) {
        return new Letters(jdbc, story.project).of(kind);
    }

    private List<String> verbs() {
        return audit.of(id, 20).reversed().stream().map(AuditEntry::verb).toList();
    }
}
