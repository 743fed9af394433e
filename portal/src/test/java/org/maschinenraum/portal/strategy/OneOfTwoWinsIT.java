package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.Race;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.audit.AuditVerification;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two act on one strategy at the same moment: one of them does, the other is told; audit, tasks and letters agree. */
@OnPostgres
@Import(StrategyStories.class)
class OneOfTwoWinsIT {

    private static final int ATTEMPTS = 8;

    @Autowired
    Strategies strategies;

    @Autowired
    Reviews reviews;

    @Autowired
    AuditVerification verification;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectProvider<StrategyStory> stories;

    @AfterEach
    void auditIsWhole() {
        assertThat(verification.findings()).isEmpty();
    }

    @Test
    void theLeadSubmitsInTwoWindows() throws Exception {
        Consumer<Contest> submits = contest -> submits(contest.story.lead, contest);

        assertOneWins(
                StrategyStory::draft,
                new Act(submits, "strategy.submit", "", "strategy/submitted"),
                new Act(submits, "strategy.submit", "", "strategy/submitted"));
    }

    @Test
    void theFormerAndTheNewLeadSubmit() throws Exception {
        assertOneWins(
                StrategyStory::draft,
                new Act(contest -> submits(contest.story.lead, contest), "strategy.submit", "", "strategy/submitted"),
                new Act(
                        contest -> {
                            var next = StrategyStory.person(Role.MEMBER);
                            contest.story.ledBy(next);
                            submits(next, contest);
                        },
                        "strategy.submit",
                        "",
                        "strategy/submitted"));
    }

    @Test
    void twoCoordinatorsNameDifferentReviewers() throws Exception {
        assertOneWins(
                StrategyStory::inCheck,
                new Act(this::names, "strategy.check-completeness", "CompletenessCheck", "strategy/review-assigned"),
                new Act(
                        this::namesOthers,
                        "strategy.check-completeness",
                        "CompletenessCheck",
                        "strategy/review-assigned"));
    }

    @Test
    void oneCoordinatorNamesReviewersAndOneSendsBack() throws Exception {
        assertOneWins(
                StrategyStory::inCheck,
                new Act(this::names, "strategy.check-completeness", "CompletenessCheck", "strategy/review-assigned"),
                new Act(
                        this::requestsChanges,
                        "strategy.request-changes",
                        "CompletenessCheck",
                        "strategy/changes-requested"));
    }

    @Test
    void theApproverApprovesAndTheLeadWithdraws() throws Exception {
        assertOneWins(
                StrategyStory::awaitingDecision,
                new Act(this::approves, "strategy.approve", "Decision", "strategy/approved"),
                new Act(this::withdraws, "strategy.withdraw", "", "strategy/withdrawn"));
    }

    @Test
    void oneApproverApprovesAndOneRequestsChanges() throws Exception {
        assertOneWins(
                StrategyStory::awaitingDecision,
                new Act(this::approves, "strategy.approve", "Decision", "strategy/approved"),
                new Act(
                        contest -> requestsChanges(StrategyStory.person(Role.APPROVER), contest),
                        "strategy.request-changes",
                        "Decision",
                        "strategy/changes-requested"));
    }

    @Test
    void aReviewerHandsInInTwoWindows() throws Exception {
        Consumer<Contest> handsIn = contest -> {
            var review = contest.story.reviewOf(contest.id, contest.story.first);
            contest.story.first.run(() -> reviews.submit(review, 0, Recommendation.YES, "Gut."));
        };

        assertOneWins(
                StrategyStory::inReview,
                new Act(handsIn, "strategy.submit-review", "Review", ""),
                new Act(handsIn, "strategy.submit-review", "Review", ""));
    }

    private void submits(ActingAs lead, Contest contest) {
        lead.run(() -> strategies.submit(contest.id, contest.seen));
    }

    private void names(Contest contest) {
        var story = contest.story;
        story.coordinator.run(
                () -> strategies.completeCheck(contest.id, 1, story.first.person(), story.second.person()));
    }

    private void namesOthers(Contest contest) {
        var third = StrategyStory.person(Role.REVIEWER);
        contest.story.mirrored(third);
        StrategyStory.person(Role.COORDINATOR)
                .run(() -> strategies.completeCheck(contest.id, 1, contest.story.second.person(), third.person()));
    }

    private void requestsChanges(Contest contest) {
        requestsChanges(StrategyStory.person(Role.COORDINATOR), contest);
    }

    private void requestsChanges(ActingAs who, Contest contest) {
        who.run(() -> strategies.requestChanges(contest.id, 1, StrategyStory.POINTS, contest.story.inTwoWeeks()));
    }

    private void approves(Contest contest) {
        contest.story.approver.run(() -> strategies.approve(contest.id, 1, ""));
    }

    private void withdraws(Contest contest) {
        contest.story.lead.run(() -> strategies.withdraw(contest.id, ""));
    }

    /** Also that everything the winner's act leaves behind is there once, and nothing of the loser's. */
    private void assertOneWins(Function<StrategyStory, StrategyId> start, Act first, Act second) throws Exception {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var story = stories.getObject();
            var id = start.apply(story);
            var contest = new Contest(story, id, story.version(id));

            var outcomes = Race.of(() -> first.act.accept(contest), () -> second.act.accept(contest));

            assertThat(outcomes).containsOnlyOnce("");
            assertThat(outcomes)
                    .containsAnyOf(
                            "access.refused-no-right", "access.refused-stale", "strategy.refused-review-submitted");
            var winner = outcomes.getFirst().isEmpty() ? first : second;
            var loser = winner == first ? second : first;
            assertThat(verbs(contest, winner, loser)).containsExactly(winner.verb);
            assertThat(answers(contest, winner, loser)).isEqualTo(winner.task.isEmpty() ? 0 : 1);
            assertThat(letters(contest, winner.letter)).isEqualTo(!winner.letter.isEmpty());
            assertThat(letters(contest, loser.letter))
                    .isEqualTo(loser.letter.equals(winner.letter) && !winner.letter.isEmpty());
            assertThat(lettersTwice(contest)).isZero();
        }
    }

    private List<String> verbs(Contest contest, Act winner, Act loser) {
        return jdbc.sql("select verb from audit.entry where case_id = ? and verb in (?, ?)")
                .params(contest.id.value(), winner.verb, loser.verb)
                .query((row, number) -> row.getString("verb"))
                .list();
    }

    private int answers(Contest contest, Act winner, Act loser) {
        return jdbc.sql("select count(*) from task.task where case_id = ? and element in (?, ?) and state = 'ANSWERED'")
                .params(contest.id.value(), winner.task, loser.task)
                .query(Integer.class)
                .single();
    }

    private boolean letters(Contest contest, String kind) {
        return jdbc.sql(
                        "select exists (select from notification.letter where kind = ? and placeholders->>'reference' = ?)")
                .params(kind, contest.reference())
                .query(Boolean.class)
                .single();
    }

    private int lettersTwice(Contest contest) {
        return jdbc.sql("""
                select count(*) from (select from notification.letter where placeholders->>'reference' = ?
                  group by person, kind having count(*) > 1) twice""").param(contest.reference()).query(Integer.class).single();
    }

    /** @param seen version of the draft that both have seen */
    private record Contest(StrategyStory story, StrategyId id, long seen) {

        String reference() {
            return story.project.value().toString();
        }
    }

    /**
     * @param verb in the audit trail
     * @param task element of the task it answers, empty if none
     * @param letter kind of the letter it sends, empty if none
     */
    private record Act(Consumer<Contest> act, String verb, String task, String letter) {}
}
