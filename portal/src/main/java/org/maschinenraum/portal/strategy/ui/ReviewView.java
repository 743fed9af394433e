package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.LiveUpdates;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.Recommendation;
import org.maschinenraum.portal.strategy.ReviewId;
import org.maschinenraum.portal.strategy.ReviewOverview;
import org.maschinenraum.portal.strategy.ReviewState;
import org.maschinenraum.portal.strategy.Reviews;
import org.maschinenraum.portal.strategy.StrategyPaths;

/** The reviewer's desk: the document left, the form right. */
@Route(StrategyPaths.REVIEW)
@PermitAll
@StyleSheet("styles/strategy.css")
class ReviewView extends TaskPage implements BeforeEnterObserver {

    private final transient Reviews reviews;
    private final transient StrategyFiles files;
    private final transient Clock clock;
    private @Nullable ReviewId review;
    private @Nullable ReviewForm form;

    ReviewView(StrategyReading reading, Reviews reviews, StrategyFiles files, LiveUpdates live, Clock clock) {
        super(Texts.of("strategy.review-page"), reading, live);
        this.reviews = reviews;
        this.files = files;
        this.clock = clock;
        fullWidth();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        review = Places.review(event);
        open(own().strategy());
    }

    private ReviewOverview own() {
        var id = Objects.requireNonNull(review);
        return reading.review(id)
                .orElseThrow(
                        () -> whyNot(id).<RuntimeException>map(Refusal::new).orElseGet(NotFoundException::new));
    }

    /** Why the person does not have the review any more: the code of a refusal. */
    private Optional<String> whyNot(ReviewId id) {
        if (reading.queries().endedByWithdrawal(id)) {
            return Optional.of("strategy.refused-review-withdrawn");
        }
        return reading.wasReassigned(id) ? Optional.of("strategy.refused-review-reassigned") : Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Dates.BERLIN));
    }

    @Override
    List<Component> form(Shown shown) {
        var own = own();
        if (reading.queries().mayWrite(own)) {
            var reminders = new ReminderList(own, shown.reminders());
            form = new ReviewForm(new Desk(own.id()), reminders, notice, unsaved, clock);
            return List.of(desk(shown, own, form));
        }
        form = null;
        return own.state() == ReviewState.SUBMITTED
                ? List.of(desk(shown, own, ReviewsPanel.of(shown, own, today())))
                : List.of();
    }

    private Div desk(Shown shown, ReviewOverview own, Component right) {
        var documents = shown.version(own.round()).orElseThrow();
        var desk = new Div(new DocumentPane(shown.id(), documents, files), right);
        desk.addClassName("mr-desk");
        return desk;
    }

    /** What was handed in stays readable. */
    @Override
    List<Component> after() {
        form = null;
        return List.of(desk(shown(), own(), ReviewsPanel.of(shown(), own(), today())));
    }

    /** The strategy may stay as it is while this one review is over. */
    @Override
    Optional<String> over() {
        var id = Objects.requireNonNull(review);
        return reading.review(id)
                .map(own -> Optional.of("strategy.refused-review-submitted")
                        .filter(sentence -> own.state() == ReviewState.SUBMITTED))
                .orElseGet(() -> whyNot(id));
    }

    @Override
    boolean hasInput() {
        return form != null && !form.save();
    }

    /** What the form's answers lead to. */
    private final class Desk implements ReviewForm.Desk {

        private final ReviewId id;

        Desk(ReviewId id) {
            this.id = id;
        }

        @Override
        public ReviewOverview review() {
            return own();
        }

        @Override
        public long write(long seen, @Nullable Recommendation recommendation, String comment) {
            return explained(() -> reviews.write(id, seen, recommendation, comment));
        }

        @Override
        public void submit(long seen, @Nullable Recommendation recommendation, String comment) {
            attempt(
                    () -> reviews.submit(id, seen, recommendation, comment),
                    Texts.of("strategy.review-done"),
                    Texts.of("strategy.review-done-then"));
        }

        @Override
        public void reload() {
            open(id());
        }
    }
}
