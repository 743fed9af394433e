package org.maschinenraum.portal.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.problem.NotFoundPage;
import org.maschinenraum.portal.shell.problem.RefusalPage;
import org.maschinenraum.portal.strategy.ReminderStage;
import org.maschinenraum.portal.strategy.ReviewId;
import org.maschinenraum.portal.strategy.StrategyId;
import org.maschinenraum.portal.strategy.StrategyPaths;
import org.maschinenraum.portal.strategy.StrategyState;

/** A reviewer's desk. */
class ReviewingPageIT extends StrategyVisit {

    ReviewingPageIT() {
        super(Visitor.REVIEWER);
    }

    private ReviewId open(StrategyId id) {
        var review = strategies.openReview(id, Visitor.REVIEWER);
        navigate(StrategyPaths.review(review), ReviewView.class);
        return review;
    }

    @SuppressWarnings("unchecked")
    private void recommend(String recommendation) {
        test(find(RadioButtonGroup.class).single()).selectItem(recommendation);
    }

    private @Nullable String stored(ReviewId review, String column) {
        return strategies
                .jdbc()
                .sql("select " + column + " from strategy.review where id = ?")
                .param(review)
                .query((row, number) -> row.getString(1))
                .list()
                .getFirst();
    }

    @Test
    void readsTheDocumentBesideTheForm() {
        open(strategies.in(StrategyState.IN_REVIEW));

        assertThat(find(IFrame.class).single().getTitle()).contains("s.pdf");
        assertThat(page()).contains("Die Stadt wird klimafest.");
    }

    @Test
    void savesWhileWritingAndHandsInOnce() {
        var id = strategies.in(StrategyState.IN_REVIEW);
        strategies.openReview(id, Visitor.SECOND_REVIEWER);
        var review = open(id);

        recommend("Ja, mit Auflagen");
        type("Begründung", "Der Zeitplan ist offen.");
        assertThat(stored(review, "comment")).isEqualTo("Der Zeitplan ist offen.");
        assertThat(stored(review, "recommendation")).isEqualTo("YES_WITH_CONDITIONS");

        press("Gutachten abgeben");
        confirm();

        assertThat(stored(review, "state")).isEqualTo("SUBMITTED");
        assertThat(said()).contains("Ihr Gutachten ist abgegeben.");
        assertThat(page()).contains("Der Zeitplan ist offen.").doesNotContain("Gisela Gegenprüfung");
        assertThat(offers("Gutachten abgeben")).isFalse();
    }

    @Test
    void wantsARecommendationAndAReason() {
        open(strategies.in(StrategyState.IN_REVIEW));

        press("Gutachten abgeben");

        assertThat(isAsked()).isFalse();
        assertThat(find(RadioButtonGroup.class).single().isInvalid()).isTrue();
        assertThat(text("Begründung").isInvalid()).isTrue();
    }

    @Test
    void readsTheOwnReviewAloneOnceItIsHandedIn() {
        var id = strategies.in(StrategyState.AWAITING_DECISION);
        var own = strategies.submittedReview(id, Visitor.REVIEWER, "Überzeugend.");
        var other = strategies.submittedReview(id, Visitor.SECOND_REVIEWER, "Nicht überzeugend.");

        navigate(StrategyPaths.review(own), ReviewView.class);
        assertThat(page()).contains("Überzeugend.");

        navigate(StrategyPaths.page(id), StrategyView.class);
        assertThat(page()).contains("Überzeugend.").doesNotContain("Nicht überzeugend.");
        isAnsweredWith(NotFoundPage.class, StrategyPaths.review(other));
    }

    @Test
    void isToldThatAWithdrawnStrategyNeedsNoReview() {
        var id = strategies.in(StrategyState.WITHDRAWN);
        var review = strategies.openReview(id, Visitor.REVIEWER);

        isAnsweredWith(RefusalPage.class, StrategyPaths.review(review));

        assertThat(page()).contains("Die Strategie wurde zurückgezogen.");
    }

    @Test
    void isTalkedToAboutTheDeadlineAndTheRemindersSentSoFar() {
        var id = strategies.in(StrategyState.IN_REVIEW);
        var review = strategies.openReview(id, Visitor.REVIEWER);
        strategies.dueOn(review, LocalDate.now(Dates.BERLIN).minusDays(2));
        strategies.reminded(review, ReminderStage.FIRST, Visitor.REVIEWER);
        strategies.reminded(review, ReminderStage.ESCALATION, Visitor.REVIEWER);

        navigate(StrategyPaths.review(review), ReviewView.class);

        assertThat(page()).contains("2 Tage überfällig", "Erinnert am").doesNotContain("gemeldet am");
    }

    @Test
    void isToldThatAnotherPersonHasTheSeatNow() {
        var id = strategies.in(StrategyState.IN_REVIEW);
        var review = open(id);
        type("Begründung", "Ein Anfang.");

        strategies.reassign(review, Visitor.REVIEWER, Visitor.SECOND_REVIEWER);
        recommend("Nein");

        assertThat(page() + refused()).contains("Dieses Gutachten schreibt jetzt eine andere Person.");
        assertThat(stored(review, "recommendation")).isNull();
    }

    @Test
    void isToldSoAlsoByALinkFromAnOldLetter() {
        var id = strategies.in(StrategyState.IN_REVIEW);
        var review = strategies.openReview(id, Visitor.REVIEWER);
        strategies.reassign(review, Visitor.REVIEWER, Visitor.SECOND_REVIEWER);

        isAnsweredWith(RefusalPage.class, StrategyPaths.review(review));

        assertThat(page()).contains("Dieses Gutachten schreibt jetzt eine andere Person.");
    }
}
