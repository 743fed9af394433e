package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.maschinenraum.portal.strategy.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.engine.Arrival;
import org.maschinenraum.integration.engine.UserTaskJob;
import org.maschinenraum.integration.engine.UserTaskListener;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.audit.AuditEntry;
import org.maschinenraum.portal.audit.AuditQueries;
import org.maschinenraum.portal.audit.AuditVerification;
import org.maschinenraum.portal.directory.Person;
import org.maschinenraum.portal.task.InboxQueries;
import org.maschinenraum.portal.task.TaskOverview;
import org.maschinenraum.processes.Names.StrategyPhase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office gives a seat to another reviewer, gives more time or reminds (J6, K3). */
@OnPostgres
@Import(StrategyStories.class)
class ReassigningIT {

    @Autowired
    Reviews reviews;

    @Autowired
    StrategyQueries queries;

    @Autowired
    ReviewerQueries candidates;

    @Autowired
    StrategyFindable findable;

    @Autowired
    InboxQueries inbox;

    @Autowired
    UserTaskListener tasks;

    @Autowired
    AuditQueries audit;

    @Autowired
    AuditVerification verification;

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
    void movesTheSeatWithItsTaskToTheOtherPerson() {
        arrive(StrategyPhase.REVIEW, review.value());

        reassign(third);

        assertThat(third.get(() -> inbox.mine(0, 10)))
                .extracting(TaskOverview::path, TaskOverview::due)
                .containsExactly(tuple(StrategyPaths.review(review), due));
        assertThat(story.first.get(inbox::countMine)).isZero();
        third.run(() -> reviews.submit(review, story.versionOf(review), Recommendation.YES, "Gut."));
        assertThat(taskState(StrategyPhase.REVIEW)).isEqualTo("ANSWERED");
    }

    @Test
    void givesTheTaskToWhoHasTheSeatAlsoIfTheEngineAnnouncesItLater() {
        reassign(third);

        arrive(StrategyPhase.REVIEW, review.value());

        assertThat(third.get(inbox::countMine)).isOne();
        assertThat(story.first.get(inbox::countMine)).isZero();
    }

    @Test
    void endsTheAccessOfWhoHadTheSeat() {
        story.first.run(() -> reviews.write(review, story.versionOf(review), Recommendation.NO, "Ein Anfang."));

        reassign(third);

        assertThat(story.first.get(() -> queries.visible(id))).isEmpty();
        assertThat(story.first.get(() -> queries.ownReview(review))).isEmpty();
        assertThat(findable.tokensOf(actor(story.first))).isEmpty();
        assertThat(third.get(() -> queries.visible(id))).isPresent();
        assertRefused(
                "strategy.refused-review-reassigned",
                () -> story.first.run(() -> reviews.write(review, 0, Recommendation.NO, "Doch noch.")));
    }

    @Test
    void keepsWhatWasWrittenAndShowsItToNobody() {
        story.first.run(() -> reviews.write(review, story.versionOf(review), Recommendation.NO, "Ein Anfang."));

        reassign(third);

        assertThat(third.get(() -> queries.ownReview(review).orElseThrow()))
                .extracting(ReviewOverview::recommendation, ReviewOverview::comment)
                .containsExactly(null, "");
        assertThat(jdbc.sql("select recommendation || ': ' || comment from strategy.replaced_reviewer where review = ?")
                        .param(review)
                        .query(String.class)
                        .single())
                .isEqualTo("NO: Ein Anfang.");
    }

    @Test
    void tellsBothAndRecordsIt() {
        reassign(third);

        var letters = new Letters(jdbc, story.project);
        assertThat(letters.of("strategy/review-assigned")).endsWith(third.person());
        assertThat(letters.of("strategy/review-reassigned")).containsExactly(story.first.person());
        assertThat(audit.of(id, 20).getFirst()).satisfies(entry -> assertThat(entry)
                .extracting(AuditEntry::verb, AuditEntry::actor)
                .containsExactly("strategy.reassign-review", story.coordinator.person()));
        assertThat(audit.of(id, 20).getFirst().details())
                .doesNotContain(third.person().value().toString());
        assertThat(verification.findings()).isEmpty();
    }

    @Test
    void givesTheSeatToNobodyWhoMayNotReviewOrHasOrHadASeat() {
        var formerLead = StrategyStory.person(Role.REVIEWER);
        story.mirrored(formerLead);
        assertRefusedFor("strategy.refused-not-a-reviewer", story.approver.person());
        assertRefusedFor("strategy.refused-reviews-already", story.first.person());
        assertRefusedFor("strategy.refused-reviews-already", story.second.person());
        jdbc.sql("update directory.person set roles = roles || array['reviewer'] where id = ?")
                .param(story.lead.person())
                .update();
        assertRefusedFor("strategy.refused-own-submission", story.lead.person());
        story.ledBy(formerLead);
        assertRefusedFor("strategy.refused-own-submission", story.lead.person());
        assertRefusedFor("strategy.refused-own-submission", formerLead.person());

        reassign(third);
        assertThatThrownBy(() -> story.coordinator.run(() -> reviews.reassign(review, 2, story.first.person(), due)))
                .hasMessage("strategy.refused-reviews-already");
    }

    @Test
    void offersWhoMayGetTheSeatAndNobodyElse() {
        assertThat(offered()).contains(third.person()).doesNotContain(story.first.person(), story.second.person());

        reassign(third);

        assertThat(offered()).doesNotContain(third.person(), story.first.person());
    }

    @Test
    void barsWhoHadTheSeatFromDecidingAboutTheStrategy() {
        var approving = ActingAs.person(story.first.person(), Role.REVIEWER, Role.APPROVER);
        reassign(third);

        assertThat(approving.get(() -> queries.allowed(id)))
                .contains(StrategyAction.SEE)
                .doesNotContain(StrategyAction.DECIDE);
        jdbc.sql("update strategy.strategy set state = 'AWAITING_DECISION' where id = ?")
                .param(id)
                .update();
        assertThat(approving.get(() -> queries.allowed(id))).doesNotContain(StrategyAction.DECIDE);
        assertThat(story.approver.get(() -> queries.allowed(id))).contains(StrategyAction.DECIDE);
    }

    @Test
    void isForTheCoordinationOfficeAlone() {
        for (var who : List.of(story.lead, story.approver, story.first, story.second, third)) {
            assertThatThrownBy(() -> who.run(() -> reviews.reassign(review, 1, third.person(), due)))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> who.run(() -> reviews.extend(review, 1, due.plusDays(7))))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> who.run(() -> reviews.remind(review, 1))).isInstanceOf(AccessDenied.class);
        }
    }

    @Test
    void movesTheDueDateOfTheTaskWithMoreTime() {
        arrive(StrategyPhase.REVIEW, review.value());

        story.coordinator.run(() -> reviews.extend(review, 1, due.plusDays(7)));

        assertThat(story.first.get(() -> inbox.mine(0, 10)))
                .extracting(TaskOverview::due)
                .containsExactly(due.plusDays(7));
        assertThat(new Letters(jdbc, story.project).of("strategy/review-extended"))
                .containsExactly(story.first.person());
    }

    private void reassign(ActingAs to) {
        story.coordinator.run(() -> reviews.reassign(review, 1, to.person(), due));
    }

    private void assertRefusedFor(String code, PersonId to) {
        assertRefused(code, () -> story.coordinator.run(() -> reviews.reassign(review, 1, to, due)));
    }

    private List<PersonId> offered() {
        return story.coordinator.get(
                () -> candidates.replacements(queries.visible(id).orElseThrow()).stream()
                        .map(Person::id)
                        .toList());
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

    private static Actor actor(ActingAs who) {
        return new Actor(who.person(), who.roles());
    }
}
