package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maschinenraum.portal.strategy.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.InTransaction;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Race;
import org.maschinenraum.portal.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two independent reviews, written by whom they are assigned to (A9, A12, K3). */
@OnPostgres
@Import(StrategyStories.class)
class ReviewingIT {

    @Autowired
    Strategies strategies;

    @Autowired
    Reviews reviews;

    @Autowired
    StrategyQueries queries;

    @Autowired
    InTransaction transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StrategyStory story;

    @Test
    void refusesWhatWasTypedIntoAStaleReview() throws Exception {
        var id = story.inReview();
        var review = story.reviewOf(id, story.first);
        for (int attempt = 0; attempt < 10; attempt++) {
            var seen = story.versionOf(review);

            var outcomes = Race.of(
                    () -> story.first.run(() -> reviews.write(review, seen, null, "Ein Fenster.")),
                    () -> story.first.run(() -> reviews.write(review, seen, null, "Ein anderes.")));

            assertThat(outcomes).containsExactlyInAnyOrder("", "access.refused-stale");
            assertThat(comment(review)).isEqualTo(outcomes.getFirst().isEmpty() ? "Ein Fenster." : "Ein anderes.");
        }
    }

    @Test
    void namesTwoDifferentReviewersWhoNeitherLeadNorSubmitted() {
        var id = story.inCheck();
        var formerLead = StrategyStory.person(Role.REVIEWER);
        story.mirrored(formerLead);
        var one = story.first.person();

        assertCheckRefused("strategy.refused-same-reviewer", id, one, one);
        assertCheckRefused("strategy.refused-not-a-reviewer", id, one, story.approver.person());
        jdbc.sql("update directory.person set roles = roles || array['reviewer'] where id = ?")
                .param(story.lead.person())
                .update();
        assertCheckRefused("strategy.refused-own-submission", id, one, story.lead.person());
        story.ledBy(formerLead);
        assertCheckRefused("strategy.refused-own-submission", id, one, story.lead.person());
        assertCheckRefused("strategy.refused-own-submission", id, one, formerLead.person());

        assertThat(story.state(id)).isEqualTo(StrategyState.COMPLETENESS_CHECK);
        assertThat(jdbc.sql("select count(*) from strategy.review where strategy = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void concludesOnlyWhenBothReviewsAreIn() {
        var id = story.inReview();
        story.review(id, story.first);

        assertThatThrownBy(() -> transaction.run(() -> strategies.concludeReviews(id, 1)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(story.state(id)).isEqualTo(StrategyState.IN_REVIEW);
    }

    @Test
    void concludesNothingWithFewerThanTwoReviews() {
        var id = story.inReview();
        story.review(id, story.first);
        jdbc.sql("delete from strategy.review where strategy = ? and state = 'OPEN'")
                .param(id)
                .update();

        assertThatThrownBy(() -> transaction.run(() -> strategies.concludeReviews(id, 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hidesAReviewFromTheOtherReviewer() {
        var id = story.inReview();
        story.review(id, story.first);

        var seen = story.second.get(() -> queries.reviews(queries.visible(id).orElseThrow()));

        assertThat(seen).extracting(ReviewOverview::reviewer).containsExactly(story.second.person());
        assertThat(story.second.get(() -> queries.ownReview(story.reviewOf(id, story.first))))
                .isEmpty();
    }

    @Test
    void hidesFromTheOfficesWhatAReviewerHasNotHandedIn() {
        var id = story.inReview();
        var review = story.reviewOf(id, story.first);
        story.first.run(() -> reviews.write(review, story.versionOf(review), Recommendation.NO, "Noch unsicher."));

        var seen =
                story.coordinator.get(() -> queries.reviews(queries.visible(id).orElseThrow()));

        assertThat(seen).hasSize(2).allSatisfy(other -> assertThat(other)
                .extracting(ReviewOverview::recommendation, ReviewOverview::comment)
                .containsExactly(null, ""));
    }

    @Test
    void saysThatAReviewIsHandedInAlready() {
        var id = story.inReview();
        var review = story.reviewOf(id, story.first);
        story.review(id, story.first);

        assertRefused(
                "strategy.refused-review-submitted",
                () -> story.first.run(() -> reviews.write(review, 0, Recommendation.NO, "Doch nicht.")));
    }

    @Test
    void reviewsNothingForWhoLostTheRole() {
        var id = story.inReview();
        var review = story.reviewOf(id, story.first);
        var formerReviewer = ActingAs.person(story.first.person(), Role.MEMBER);

        assertThatThrownBy(() -> formerReviewer.run(() -> reviews.submit(review, 0, Recommendation.YES, "Gut.")))
                .isInstanceOf(AccessDenied.class);
    }

    private String comment(ReviewId review) {
        return jdbc.sql("select comment from strategy.review where id = ?")
                .param(review)
                .query(String.class)
                .single();
    }

    private void assertCheckRefused(String code, StrategyId id, PersonId one, PersonId other) {
        assertRefused(code, () -> story.coordinator.run(() -> strategies.completeCheck(id, 1, one, other)));
    }
}
