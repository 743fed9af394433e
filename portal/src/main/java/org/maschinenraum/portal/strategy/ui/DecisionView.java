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
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.LiveUpdates;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.Strategies;
import org.maschinenraum.portal.strategy.StrategyAction;
import org.maschinenraum.portal.strategy.StrategyPaths;
import org.maschinenraum.portal.strategy.StrategyState;

/** The approver reads what the reviewers recommend, and decides. */
@Route(StrategyPaths.DECISION)
@PermitAll
@StyleSheet("styles/strategy.css")
class DecisionView extends TaskPage implements BeforeEnterObserver {

    private final transient Strategies strategies;
    private final transient StrategyFiles files;
    private final transient Clock clock;
    private @Nullable DecisionForm decision;

    DecisionView(StrategyReading reading, Strategies strategies, StrategyFiles files, LiveUpdates live, Clock clock) {
        super(Texts.of("strategy.decision-page"), reading, live);
        this.strategies = strategies;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Places.strategy(event));
    }

    @Override
    List<Component> form(Shown shown) {
        if (shown.state() != StrategyState.AWAITING_DECISION) {
            return List.of();
        }
        if (!shown.may(StrategyAction.DECIDE)) {
            throw new AccessDenied(StrategyAction.DECIDE.key());
        }
        var round = shown.strategy().round();
        var present = shown.reviews().stream()
                .filter(review -> review.round() == round)
                .toList();
        decision = new DecisionForm(
                shown.strategy().project().fundingRound().revisionDays(), clock, notice, new Answers(round));
        return List.of(
                new ReviewsPanel(shown, present, LocalDate.now(clock.withZone(Dates.BERLIN))),
                new VersionsPanel(shown, files),
                decision);
    }

    @Override
    boolean hasInput() {
        return decision != null && decision.hasInput();
    }

    /** What the form's answers lead to. */
    private final class Answers implements DecisionForm.Answers {

        private final int round;

        Answers(int round) {
            this.round = round;
        }

        @Override
        public void approve(String reason) {
            attempt(
                    () -> strategies.approve(id(), round, reason),
                    Texts.of("strategy.approve-done"),
                    Texts.of("strategy.approve-done-then"));
        }

        @Override
        public void requestChanges(String points, LocalDate due) {
            attempt(
                    () -> strategies.requestChanges(id(), round, points, due),
                    Texts.of("strategy.changes-done"),
                    Texts.of("strategy.changes-done-then", due));
        }

        @Override
        public void reject(String reason) {
            attempt(
                    () -> strategies.reject(id(), round, reason),
                    Texts.of("strategy.reject-done"),
                    Texts.of("strategy.reject-done-then"));
        }
    }
}
