package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.StateBadge;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.Tone;
import org.maschinenraum.portal.strategy.ReviewOverview;
import org.maschinenraum.portal.strategy.ReviewState;
import org.maschinenraum.portal.strategy.StrategyPaths;

/** Reviews side by side: who recommends what, and why. */
class ReviewsPanel extends Panel {

    /** @param all whether the reader sees everybody's; else they are the own ones */
    ReviewsPanel(List<ReviewOverview> reviews, boolean all) {
        super(Texts.of(all ? "strategy.reviews" : "strategy.own-review"));
        var several = reviews.stream().map(ReviewOverview::round).distinct().count() > 1;
        var columns = new Div();
        columns.addClassName("mr-reviews");
        reviews.forEach(review -> columns.add(review(review, all, several)));
        add(columns);
    }

    private static Div review(ReviewOverview review, boolean all, boolean several) {
        var item = new Div(new H3(title(review, all, several)), badge(review), facts(review));
        item.addClassName("mr-entry");
        if (review.state() == ReviewState.SUBMITTED) {
            item.add(VersionsPanel.text(review.comment()));
        }
        if (!all) {
            item.add(Places.button(StrategyPaths.review(review.id()), Texts.of("strategy.to-review")));
        }
        return item;
    }

    private static String title(ReviewOverview review, boolean all, boolean several) {
        var who = all ? review.reviewerName() : Texts.of("strategy.own-review");
        return several ? Texts.of("strategy.review-of-version", who, Integer.toString(review.round())) : who;
    }

    static Component badge(ReviewOverview review) {
        return review.state() == ReviewState.SUBMITTED
                ? Wording.badge(Objects.requireNonNull(review.recommendation()))
                : new StateBadge(Tone.WAIT, Texts.of("strategy.review-open"));
    }

    private static Paragraph facts(ReviewOverview review) {
        var at = review.submittedAt();
        var facts = new Paragraph(
                at == null
                        ? Texts.of("strategy.review-due", Dates.date(review.due()))
                        : Texts.of("strategy.review-submitted", at));
        facts.addClassNames("mr-muted", "mr-smalltext");
        return facts;
    }
}
