package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.LiveUpdates;
import org.maschinenraum.portal.shell.Note;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.Decision;
import org.maschinenraum.portal.strategy.DecisionQueries;
import org.maschinenraum.portal.strategy.SecondSignatures;
import org.maschinenraum.portal.strategy.Strategies;
import org.maschinenraum.portal.strategy.StrategyAction;
import org.maschinenraum.portal.strategy.StrategyPaths;

/** An approver reads what the reviewers recommend, and decides; another signs where the round asks for it. */
@Route(StrategyPaths.DECISION)
@PermitAll
@StyleSheet("styles/strategy.css")
class DecisionView extends TaskPage implements BeforeEnterObserver {

    private final transient Strategies strategies;
    private final transient StrategyFiles files;
    private final transient Clock clock;
    private final transient SecondSignatures signatures;
    private final transient DecisionQueries decisions;
    private final transient CurrentActor actor;
    private @Nullable DecisionForm decision;
    private @Nullable SignatureForm signature;

    DecisionView(
            StrategyReading reading,
            Strategies strategies,
            SecondSignatures signatures,
            DecisionQueries decisions,
            StrategyFiles files,
            CurrentActor actor,
            LiveUpdates live,
            Clock clock) {
        super(Texts.of("strategy.decision-page"), reading, live);
        this.strategies = strategies;
        this.signatures = signatures;
        this.decisions = decisions;
        this.actor = actor;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Places.strategy(event));
    }

    @Override
    List<Component> form(Shown shown) {
        decision = null;
        signature = null;
        return switch (shown.state()) {
            case AWAITING_DECISION -> deciding(shown);
            case SECOND_SIGNATURE -> signing(shown);
            default -> List.of();
        };
    }

    private List<Component> deciding(Shown shown) {
        require(shown, StrategyAction.DECIDE);
        var settings = shown.strategy().project().fundingRound().settings();
        var answers = new Answers(shown.strategy().round(), settings.secondSignatureRequired());
        decision = new DecisionForm(shown, clock, notice, answers);
        return about(
                shown,
                decisions
                        .latest(shown.strategy())
                        .map(Decision::returned)
                        .map(why -> Note.change(Texts.of("strategy.returned-note"), why.reason())),
                decision);
    }

    /** Who prepared it may look on from the page of the strategy, but has nothing to do here. */
    private List<Component> signing(Shown shown) {
        var prepared = decisions.latest(shown.strategy());
        if (prepared.filter(of -> of.decidedBy().equals(actor.get().id())).isPresent()) {
            return List.of();
        }
        require(shown, StrategyAction.SIGN_DECISION);
        var waiting = prepared.orElseThrow();
        signature = new SignatureForm(notice, new Signing(waiting));
        return about(shown, Optional.of(new PreparedDecision(waiting, reading.nameOf(waiting.decidedBy()))), signature);
    }

    private List<Component> about(Shown shown, Optional<? extends Component> first, Component form) {
        var round = shown.strategy().round();
        var present = shown.reviews().stream()
                .filter(review -> review.round() == round)
                .toList();
        var parts = new ArrayList<Component>();
        parts.add(new ReviewsPanel(shown, present, LocalDate.now(clock.withZone(Dates.BERLIN))));
        parts.add(new VersionsPanel(shown, files));
        first.ifPresent(parts::add);
        parts.add(form);
        return parts;
    }

    private static void require(Shown shown, StrategyAction action) {
        if (!shown.may(action)) {
            throw new AccessDenied(action.key());
        }
    }

    @Override
    boolean hasInput() {
        return decision != null && decision.hasInput() || signature != null && signature.hasInput();
    }

    /** What the second person's answers lead to. */
    private final class Signing implements SignatureForm.Answers {

        private final Decision prepared;

        Signing(Decision prepared) {
            this.prepared = prepared;
        }

        @Override
        public void sign() {
            attempt(
                    () -> signatures.sign(id(), prepared.round(), prepared.attempt()),
                    Texts.of("strategy.sign-done"),
                    Texts.of("strategy.sign-done-then"));
        }

        @Override
        public void giveBack(String reason) {
            attempt(
                    () -> signatures.returnDecision(id(), prepared.round(), prepared.attempt(), reason),
                    Texts.of("strategy.return-done"),
                    Texts.of("strategy.return-done-then"));
        }
    }

    /** What the form's answers lead to. */
    private final class Answers implements DecisionForm.Answers {

        private final int round;
        private final boolean prepares;

        /** @param prepares whether another person has to sign */
        Answers(int round, boolean prepares) {
            this.round = round;
            this.prepares = prepares;
        }

        private void decide(Runnable action, String done, String then) {
            attempt(
                    action,
                    prepares ? Texts.of("strategy.prepare-done") : done,
                    prepares ? Texts.of("strategy.prepare-done-then") : then);
        }

        @Override
        public void approve(String reason) {
            decide(
                    () -> strategies.approve(id(), round, reason),
                    Texts.of("strategy.approve-done"),
                    Texts.of("strategy.approve-done-then"));
        }

        @Override
        public void requestChanges(String points, LocalDate due) {
            decide(
                    () -> strategies.requestChanges(id(), round, points, due),
                    Texts.of("strategy.changes-done"),
                    Texts.of("strategy.changes-done-then", due));
        }

        @Override
        public void reject(String reason) {
            decide(
                    () -> strategies.reject(id(), round, reason),
                    Texts.of("strategy.reject-done"),
                    Texts.of("strategy.reject-done-then"));
        }
    }
}
