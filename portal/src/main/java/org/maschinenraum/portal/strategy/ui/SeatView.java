package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.LiveUpdates;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.ReviewId;
import org.maschinenraum.portal.strategy.ReviewOverview;
import org.maschinenraum.portal.strategy.ReviewState;
import org.maschinenraum.portal.strategy.ReviewerQueries;
import org.maschinenraum.portal.strategy.Reviews;
import org.maschinenraum.portal.strategy.StrategyAction;
import org.maschinenraum.portal.strategy.StrategyPaths;
import org.maschinenraum.portal.strategy.StrategyState;

/** A review is not in: the coordination office gives the seat to somebody else, gives more time, or reminds. */
@Route(StrategyPaths.SEAT)
@PermitAll
@StyleSheet("styles/strategy.css")
class SeatView extends TaskPage implements BeforeEnterObserver {

    private final transient ReviewerQueries candidates;
    private final transient Reviews reviews;
    private final transient Clock clock;
    private @Nullable ReviewId review;
    private @Nullable SeatForm form;

    SeatView(StrategyReading reading, ReviewerQueries candidates, Reviews reviews, LiveUpdates live, Clock clock) {
        super(Texts.of("strategy.seat-page"), reading, live);
        this.candidates = candidates;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        review = Places.review(event);
        open(Places.strategy(event));
    }

    @Override
    List<Component> form(Shown shown) {
        form = null;
        if (shown.state() != StrategyState.IN_REVIEW) {
            return List.of();
        }
        if (!shown.may(StrategyAction.REASSIGN_REVIEW)) {
            throw new AccessDenied(StrategyAction.REASSIGN_REVIEW.key());
        }
        return seat(shown).map(open -> form(shown, open)).orElse(List.of());
    }

    private Optional<ReviewOverview> seat(Shown shown) {
        return shown.reviews().stream()
                .filter(seat -> seat.id().equals(review) && seat.state() == ReviewState.OPEN)
                .filter(seat -> seat.round() == shown.strategy().round())
                .findFirst();
    }

    private List<Component> form(Shown shown, ReviewOverview seat) {
        var today = LocalDate.now(clock.withZone(Dates.BERLIN));
        form = new SeatForm(
                seat,
                candidates.replacements(shown.strategy()),
                shown.strategy().project().fundingRound(),
                today,
                notice,
                new Answers(seat));
        return List.of(ReviewsPanel.of(shown, seat, today), form);
    }

    /** The strategy may stay in review while this one review has arrived. */
    @Override
    Optional<String> over() {
        return reading.find(id())
                .filter(present -> present.state() == StrategyState.IN_REVIEW
                        && seat(present).isEmpty())
                .map(present -> "strategy.refused-review-arrived");
    }

    @Override
    boolean hasInput() {
        return form != null && form.hasInput();
    }

    /** What the form's answers lead to. */
    private final class Answers implements SeatForm.Answers {

        private final ReviewOverview seat;

        Answers(ReviewOverview seat) {
            this.seat = seat;
        }

        @Override
        public void reassign(PersonId to, LocalDate due) {
            attempt(
                    () -> reviews.reassign(seat.id(), seat.term(), to, due),
                    Texts.of("strategy.reassign-done"),
                    Texts.of("strategy.reassign-done-then", due));
        }

        @Override
        public void extend(LocalDate due) {
            attempt(
                    () -> reviews.extend(seat.id(), seat.term(), due),
                    Texts.of("strategy.extend-done"),
                    Texts.of("strategy.extend-done-then", due));
        }

        @Override
        public void remind() {
            attempt(
                    () -> reviews.remind(seat.id(), seat.term()),
                    Texts.of("strategy.remind-done"),
                    Texts.of("strategy.remind-done-then", seat.due()));
        }
    }
}
