package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.maschinenraum.portal.strategy.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.audit.AuditEntry;
import org.maschinenraum.portal.audit.AuditQueries;
import org.maschinenraum.portal.audit.AuditVerification;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The strategy phase through its services, in PostgreSQL. */
@OnPostgres
@Import(StrategyStories.class)
class StrategyPhaseIT {

    @Autowired
    Drafts drafts;

    @Autowired
    Strategies strategies;

    @Autowired
    Reviews reviews;

    @Autowired
    StrategyQueries queries;

    @Autowired
    AuditQueries audit;

    @Autowired
    AuditVerification verification;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StrategyStory story;

    @Test
    void goesFromDraftToApproval() {
        var id = story.awaitingDecision();

        story.approver.run(() -> strategies.approve(id, 1, "Gut."));

        assertThat(story.state(id)).isEqualTo(StrategyState.APPROVED);
        assertThat(phase()).isEqualTo("IMPLEMENTATION");
        assertThat(verbs(id))
                .containsExactly(
                        "strategy.submit",
                        "strategy.open-completeness-check",
                        "strategy.check-completeness",
                        "strategy.submit-review",
                        "strategy.submit-review",
                        "strategy.conclude-reviews",
                        "strategy.approve");
        assertThat(verification.findings()).isEmpty();
    }

    @Test
    void recordsWhoChangedWhatFromWhatIntoWhat() {
        var id = story.submitted();
        var version = story.lead.get(
                () -> queries.versions(queries.visible(id).orElseThrow()).getFirst());

        assertThat(audit.of(id, 10)).singleElement().satisfies(entry -> assertThat(entry)
                .extracting(AuditEntry::actor, AuditEntry::details)
                .containsExactly(
                        story.lead.person(),
                        "{\"before\":\"DRAFT\",\"hash\":\"%s\",\"round\":1,\"state\":\"SUBMITTED\"}"
                                .formatted(version.hash())));
    }

    @Test
    void sendsBackToTheLeadAfterTheCheckWithoutOpeningReviews() {
        var id = story.changesRequested();

        assertThat(story.state(id)).isEqualTo(StrategyState.CHANGES_REQUESTED);
        assertThat(story.lead.get(
                        () -> queries.changeRequests(queries.visible(id).orElseThrow())))
                .extracting(ChangeRequest::origin, ChangeRequest::points)
                .containsExactly(tuple(ChangeRequest.Origin.CHECK, StrategyStory.POINTS));
        assertThat(story.lead.get(() -> queries.reviews(queries.visible(id).orElseThrow())))
                .isEmpty();
        assertThat(letters("strategy/changes-requested"))
                .containsExactly(story.lead.person().value());
    }

    @Test
    void refusesAPageLeftOpenSinceAnEarlierVersion() {
        var id = story.changesRequested();
        story.resubmit(id);

        assertRefused(
                "strategy.refused-other-round",
                () -> story.coordinator.run(
                        () -> strategies.completeCheck(id, 1, story.first.person(), story.second.person())));
    }

    @Test
    void asksForTheRightAtEveryDoor() {
        var id = story.inReview();
        var review = story.reviewOf(id, story.first);
        // While the reviews run, none of these is the lead or one of the reviewers: every door is shut.
        var everybody = Stream.concat(
                Stream.of(Role.values()).map(StrategyStory::person),
                Stream.of(StrategyStory.person(), StrategyStory.person(Role.values())));

        everybody.forEach(who -> doors(id, review)
                .forEach((door, action) ->
                        assertThatThrownBy(() -> who.run(action)).as(door).isInstanceOf(AccessDenied.class)));
    }

    private Map<String, Runnable> doors(StrategyId id, ReviewId review) {
        return Map.of(
                "create", () -> drafts.create(story.project),
                "write", () -> drafts.write(id, 0, ""),
                "attach", () -> drafts.attach(id, Attachment.Slot.ANNEX, "a.pdf", StrategyStory.pdf("x")),
                "detach", () -> drafts.detach(id, "0".repeat(64)),
                "submit", () -> strategies.submit(id, 0),
                "completeCheck", () -> strategies.completeCheck(id, 1, story.first.person(), story.second.person()),
                "requestChanges", () -> strategies.requestChanges(id, 1, StrategyStory.POINTS, story.inTwoWeeks()),
                "approve", () -> strategies.approve(id, 1, ""),
                "withdraw", () -> strategies.withdraw(id, ""),
                "review", () -> reviews.submit(review, 0, Recommendation.YES, "Gut."));
    }

    private List<UUID> letters(String kind) {
        return jdbc.sql("select person from notification.letter where kind = ? and placeholders->>'reference' = ?")
                .params(kind, story.project.value().toString())
                .query((row, number) -> row.getObject("person", UUID.class))
                .list();
    }

    private String phase() {
        return jdbc.sql("select phase from programme.project where id = ?")
                .param(story.project)
                .query(String.class)
                .single();
    }

    private List<String> verbs(StrategyId id) {
        return audit.of(id, 20).reversed().stream().map(AuditEntry::verb).toList();
    }
}
