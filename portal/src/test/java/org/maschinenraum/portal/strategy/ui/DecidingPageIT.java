package org.maschinenraum.portal.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.shell.problem.RefusalPage;
import org.maschinenraum.portal.strategy.StrategyId;
import org.maschinenraum.portal.strategy.StrategyPaths;
import org.maschinenraum.portal.strategy.StrategyState;

/** The approver decides. */
class DecidingPageIT extends StrategyVisit {

    DecidingPageIT() {
        super(Visitor.APPROVER);
    }

    private StrategyId open() {
        var id = strategies.in(StrategyState.AWAITING_DECISION);
        strategies.submittedReview(id, Visitor.REVIEWER, "Überzeugend.");
        strategies.submittedReview(id, Visitor.SECOND_REVIEWER, "Der Zeitplan ist offen.");
        navigate(StrategyPaths.decision(id), DecisionView.class);
        return id;
    }

    @SuppressWarnings("unchecked")
    private void choose(String decision) {
        test(find(RadioButtonGroup.class).single()).selectItem(decision);
    }

    @Test
    void readsBothReviews() {
        open();

        assertThat(page()).contains("Gerd Gutachten", "Überzeugend.", "Gisela Gegenprüfung", "Der Zeitplan ist offen.");
    }

    @Test
    void approvesAfterOneQuestion() {
        var id = open();

        choose("Positiv prüfen");
        press("Positiv prüfen");
        confirm();

        assertThat(strategies.state(id)).isEqualTo(StrategyState.APPROVED);
        assertThat(said()).contains("Die Strategie ist positiv geprüft.");
        assertThat(leadsTo(StrategyPaths.page(id))).isTrue();
    }

    @Test
    void rejectsWithAReasonOnly() {
        var id = open();

        choose("Ablehnen");
        press("Strategie ablehnen");
        assertThat(isAsked()).isFalse();
        assertThat(text("Begründung").isInvalid()).isTrue();

        type("Begründung", "Die Wirkung im Raum fehlt.");
        press("Strategie ablehnen");
        confirm();
        assertThat(strategies.state(id)).isEqualTo(StrategyState.REJECTED);
    }

    @Test
    void requestsChangesWithPoints() {
        var id = open();

        choose("Nachforderung");
        type("Was fehlt oder ist zu ändern?", "Zuständige Stellen nennen.");
        press("Nachforderung senden");

        assertThat(strategies.state(id)).isEqualTo(StrategyState.CHANGES_REQUESTED);
    }

    @Test
    void hasToChoose() {
        var id = open();

        press("Entscheiden");

        assertThat(find(RadioButtonGroup.class).single().isInvalid()).isTrue();
        assertThat(strategies.state(id)).isEqualTo(StrategyState.AWAITING_DECISION);
    }

    @Test
    void doesNotDecideOnTheOwnStrategy() {
        var id = strategies.in(StrategyState.AWAITING_DECISION);
        strategies
                .jdbc()
                .sql("update programme.project set lead = ?")
                .param(Visitor.APPROVER.id())
                .update();

        isAnsweredWith(RefusalPage.class, StrategyPaths.decision(id));
    }
}
