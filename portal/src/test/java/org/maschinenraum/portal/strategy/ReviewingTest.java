package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maschinenraum.portal.strategy.Refusals.assertRefused;
import static org.maschinenraum.portal.strategy.SampleStrategy.NOW;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maschinenraum.portal.access.Stale;

/** A reviewer recommends once, with a comment (A14). */
class ReviewingTest {

    @Test
    void savesWhatIsWrittenSoFar() {
        var review = open();

        review.write(null, "Erster Eindruck");

        assertThat(review)
                .extracting("state", "recommendation", "comment", "submittedAt")
                .containsExactly(ReviewState.OPEN, null, "Erster Eindruck", null);
    }

    @ParameterizedTest
    @EnumSource(Recommendation.class)
    void handsInARecommendationWithAComment(Recommendation recommendation) {
        var review = open();

        review.submit(recommendation, " Weil es wirkt. ", NOW);

        assertThat(review)
                .extracting("state", "recommendation", "comment", "submittedAt")
                .containsExactly(ReviewState.SUBMITTED, recommendation, "Weil es wirkt.", NOW);
    }

    @Test
    void needsARecommendation() {
        assertStaysOpen("strategy.refused-no-recommendation", null, "Ein Kommentar");
    }

    @ParameterizedTest
    @EnumSource(Recommendation.class)
    void needsAComment(Recommendation recommendation) {
        assertStaysOpen("strategy.refused-no-comment", recommendation, " \n");
    }

    @Test
    void takesACommentOfTheGreatestLengthAndNoLonger() {
        var longest = "x".repeat(WrittenText.LONGEST);
        var review = open();

        review.write(Recommendation.NO, longest);

        assertRefused("strategy.refused-text-too-long", () -> review.write(Recommendation.NO, longest + "x"));
        assertStaysOpen("strategy.refused-text-too-long", Recommendation.NO, longest + "x");
    }

    @Test
    void changesNothingOnceHandedIn() {
        var review = open();
        review.submit(Recommendation.NO, "Nein.", NOW);

        assertRefused("strategy.refused-review-submitted", () -> review.write(Recommendation.YES, "Doch."));
        assertRefused("strategy.refused-review-submitted", () -> review.submit(Recommendation.YES, "Doch.", NOW));

        assertThat(review)
                .extracting("recommendation", "comment", "submittedAt")
                .containsExactly(Recommendation.NO, "Nein.", NOW);
    }

    @Test
    void noticesThatItWasSavedElsewhereMeanwhile() {
        assertThatThrownBy(() -> open().requireVersion(0)).isInstanceOf(Stale.class);
    }

    private static void assertStaysOpen(String refusal, @Nullable Recommendation recommendation, String comment) {
        var review = open();

        assertRefused(refusal, () -> review.submit(recommendation, comment, NOW));

        assertThat(review)
                .extracting("state", "recommendation", "comment", "submittedAt")
                .containsExactly(ReviewState.OPEN, null, "", null);
    }

    private static Review open() {
        return Review.open(StrategyId.next(), 1, SampleStrategy.person(), LocalDate.of(2026, 7, 15), NOW);
    }
}
