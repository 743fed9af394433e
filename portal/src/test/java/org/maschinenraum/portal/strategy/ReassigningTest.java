package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maschinenraum.portal.strategy.Refusals.assertRefused;
import static org.maschinenraum.portal.strategy.SampleStrategy.NOW;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maschinenraum.portal.access.Stale;

/** What the office may do with a seat whose review is not in (J6). */
class ReassigningTest {

    private static final LocalDate DUE = LocalDate.of(2026, 7, 15);

    private final Review review = Review.open(StrategyId.next(), 1, SampleStrategy.person(), DUE, NOW);

    @Test
    void givesTheSeatEmptyToAnotherPerson() {
        var other = SampleStrategy.person();
        review.write(Recommendation.NO, "Ein Anfang.");

        review.reassign(other, DUE, NOW.plusSeconds(60));

        assertThat(review)
                .extracting("reviewer", "recommendation", "comment", "due", "term", "since")
                .containsExactly(other, null, "", DUE, 2, NOW.plusSeconds(60));
    }

    @Test
    void givesMoreTimeAndKeepsWhatIsWritten() {
        review.write(Recommendation.NO, "Ein Anfang.");

        review.extend(DUE.plusDays(1), NOW.plusSeconds(60));

        assertThat(review)
                .extracting("comment", "due", "term", "since")
                .containsExactly("Ein Anfang.", DUE.plusDays(1), 2, NOW.plusSeconds(60));
    }

    @Test
    void beginsANewTermWithAnotherReminderAndKeepsTheLastDay() {
        review.remind(NOW.plusSeconds(60));

        assertThat(review).extracting("due", "term", "since").containsExactly(DUE, 2, NOW.plusSeconds(60));
    }

    @Test
    void neverMovesTheLastDayForward() {
        assertRefused(
                "strategy.refused-due-earlier", () -> review.reassign(SampleStrategy.person(), DUE.minusDays(1), NOW));
        assertRefused("strategy.refused-due-not-later", () -> review.extend(DUE, NOW));
    }

    @Test
    void setsNoLastDayInThePast() {
        var longAfter = NOW.plusSeconds(90L * 24 * 60 * 60);

        assertRefused(
                "strategy.refused-due-past",
                () -> review.reassign(SampleStrategy.person(), DUE.plusDays(1), longAfter));
        assertRefused("strategy.refused-due-past", () -> review.extend(DUE.plusDays(1), longAfter));
    }

    static Stream<Consumer<Review>> decisions() {
        return Stream.of(
                review -> review.reassign(SampleStrategy.person(), DUE, NOW),
                review -> review.extend(DUE.plusDays(1), NOW),
                review -> review.remind(NOW));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void leavesAReviewAloneThatIsIn(Consumer<Review> decision) {
        review.submit(Recommendation.YES, "Gut.", NOW);

        assertRefused("strategy.refused-review-arrived", () -> decision.accept(review));

        assertThat(review).extracting("term", "comment").containsExactly(1, "Gut.");
    }

    @Test
    void noticesThatSomebodyElseDecidedAboutTheSeatMeanwhile() {
        review.remind(NOW);

        assertThatThrownBy(() -> review.requireTerm(1)).isInstanceOf(Stale.class);
        review.requireTerm(2);
    }
}
