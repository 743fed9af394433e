package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.shell.LiveUpdates;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.ReviewerQueries;
import org.maschinenraum.portal.strategy.Strategies;
import org.maschinenraum.portal.strategy.StrategyAction;
import org.maschinenraum.portal.strategy.StrategyPaths;
import org.maschinenraum.portal.strategy.StrategyState;

/** The coordination office looks whether everything is there: then two reviewers are named, else it goes back. */
@Route(StrategyPaths.COMPLETENESS_CHECK)
@PermitAll
@StyleSheet("styles/strategy.css")
class CompletenessCheckView extends TaskPage implements BeforeEnterObserver {

    private final transient ReviewerQueries candidates;
    private final transient Strategies strategies;
    private final transient StrategyFiles files;
    private final transient Clock clock;
    private @Nullable ChangesForm changes;

    CompletenessCheckView(
            StrategyReading reading,
            ReviewerQueries candidates,
            Strategies strategies,
            StrategyFiles files,
            LiveUpdates live,
            Clock clock) {
        super(Texts.of("strategy.check-page"), reading, live);
        this.candidates = candidates;
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
        if (shown.state() != StrategyState.COMPLETENESS_CHECK) {
            return List.of();
        }
        if (!shown.may(StrategyAction.CHECK_COMPLETENESS)) {
            throw new AccessDenied(StrategyAction.CHECK_COMPLETENESS.key());
        }
        return List.of(new VersionsPanel(shown, files), notice, choices(shown));
    }

    private Div choices(Shown shown) {
        var reviewers = new ReviewersForm(
                candidates.reviewerCandidates(shown.strategy()), candidates.reviewersOfLastRound(shown.strategy()));
        reviewers.whenComplete((first, second) -> attempt(
                () -> strategies.completeCheck(id(), shown.strategy().round(), first, second),
                Texts.of("strategy.check-done"),
                Texts.of("strategy.check-done-then")));
        var columns = new Div(reviewers, shown.strategy().mayBeResubmitted() ? giveBack(shown) : lastVersion(shown));
        columns.addClassName("mr-columns");
        return columns;
    }

    private static Panel lastVersion(Shown shown) {
        var most = shown.strategy().project().fundingRound().settings().maxResubmissions();
        return new Panel(Texts.of("strategy.request-changes-title"))
                .with(new Paragraph(Texts.of("strategy.no-more-versions", most)));
    }

    private Panel giveBack(Shown shown) {
        changes = ChangesForm.withButton(
                shown.strategy().project().fundingRound().revisionDays(),
                clock,
                (points, due) -> attempt(
                        () -> strategies.requestChanges(id(), shown.strategy().round(), points, due),
                        Texts.of("strategy.changes-done"),
                        Texts.of("strategy.changes-done-then", due)));
        return changes.asPanel();
    }

    @Override
    boolean hasInput() {
        return changes != null && changes.hasInput();
    }
}
