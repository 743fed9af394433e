package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.StateBadge;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.Tone;
import org.maschinenraum.portal.strategy.ReviewOverview;
import org.maschinenraum.portal.strategy.ReviewState;
import org.maschinenraum.portal.strategy.StrategyAction;
import org.maschinenraum.portal.strategy.StrategyPaths;

/** Reviews side by side: who recommends what, and why. */
class ReviewsPanel extends Panel {

    /** Those of the strategy that the reader may see: everybody's, or the own ones. */
    ReviewsPanel(Shown shown, List<ReviewOverview> reviews, LocalDate today) {
        this(shown, reviews, today, shown.may(StrategyAction.SEE_REVIEWS), true);
    }

    /** The one that its page is about. */
    static ReviewsPanel of(Shown shown, ReviewOverview review, LocalDate today) {
        return new ReviewsPanel(shown, List.of(review), today, true, false);
    }

    /**
     * @param all whether the names are shown; else they are the own ones
     * @param ways whether there is a way to the page on which a review is reassigned
     */
    private ReviewsPanel(Shown shown, List<ReviewOverview> reviews, LocalDate today, boolean all, boolean ways) {
        super(Texts.of(all ? "strategy.reviews" : "strategy.own-review"));
        var several = reviews.stream().map(ReviewOverview::round).distinct().count() > 1;
        var columns = new Div();
        columns.addClassName("mr-reviews");
        reviews.forEach(review -> {
            var item = review(review, all, several, today);
            item.add(new ReminderList(review, shown.reminders()));
            if (ways && mayReassign(shown, review)) {
                item.add(wayToSeat(shown, review));
            }
            columns.add(item);
        });
        add(columns);
    }

    /** There are as many of them as reviews: who hears them read out hears the name. */
    private static Anchor wayToSeat(Shown shown, ReviewOverview review) {
        var words = Texts.of("strategy.to-seat");
        var way = Places.button(StrategyPaths.seat(shown.id(), review.id()), words);
        way.setAriaLabel(Texts.of("strategy.to-seat-of", words, review.reviewerName()));
        return way;
    }

    private static boolean mayReassign(Shown shown, ReviewOverview review) {
        return shown.may(StrategyAction.REASSIGN_REVIEW)
                && review.state() == ReviewState.OPEN
                && review.round() == shown.strategy().round();
    }

    private static Div review(ReviewOverview review, boolean all, boolean several, LocalDate today) {
        var item = new Div(new H3(title(review, all, several)), badge(review, today), facts(review, today));
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

    private static Component badge(ReviewOverview review, LocalDate today) {
        if (review.state() == ReviewState.SUBMITTED) {
            return Wording.badge(Objects.requireNonNull(review.recommendation()));
        }
        return review.due().isBefore(today)
                ? new StateBadge(Tone.NO, Icons.CLOCK, Texts.of("strategy.review-late"))
                : new StateBadge(Tone.WAIT, Texts.of("strategy.review-open"));
    }

    private static Paragraph facts(ReviewOverview review, LocalDate today) {
        var at = review.submittedAt();
        var facts = new Paragraph(
                at == null
                        ? Texts.of("strategy.review-until", review.due(), Dates.dueHint(review.due(), today))
                        : Texts.of("strategy.review-submitted", at));
        facts.addClassNames("mr-muted", "mr-smalltext");
        return facts;
    }
}
