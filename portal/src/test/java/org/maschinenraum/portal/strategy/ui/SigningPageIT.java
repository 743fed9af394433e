package org.maschinenraum.portal.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.strategy.StrategyId;
import org.maschinenraum.portal.strategy.StrategyPaths;
import org.maschinenraum.portal.strategy.StrategyState;

/** Another approver reads what is prepared, and signs it or gives it back. */
class SigningPageIT extends StrategyVisit {

    SigningPageIT() {
        super(Visitor.APPROVER);
    }

    private StrategyId open() {
        var id = strategies.in(StrategyState.SECOND_SIGNATURE);
        strategies.submittedReview(id, Visitor.REVIEWER, "Überzeugend.");
        prepared(id, Visitor.OFFICE);
        navigate(StrategyPaths.decision(id), DecisionView.class);
        return id;
    }

    private void prepared(StrategyId id, Visitor by) {
        strategies.jdbc().sql("""
                        insert into strategy.decision (strategy, round, attempt, verdict, words, decided_by, decided_at)
                        select id, round, 1, 'REJECT', 'Die Wirkung im Raum fehlt.', ?, now()
                        from strategy.strategy where id = ?""").params(by.id(), id).update();
    }

    @SuppressWarnings("unchecked")
    private void choose(String answer) {
        test(find(RadioButtonGroup.class).single()).selectItem(answer);
    }

    @Test
    void readsTheReviewsAndWhatIsPrepared() {
        open();

        assertThat(page()).contains("Überzeugend.", "Ablehnen", "Die Wirkung im Raum fehlt.");
    }

    @Test
    void signsAfterOneQuestion() {
        var id = open();

        choose("Zeichnen");
        press("Zeichnen");
        confirm();

        assertThat(strategies.state(id)).isEqualTo(StrategyState.REJECTED);
        assertThat(said()).contains("Die Entscheidung ist gezeichnet und gilt.");
    }

    @Test
    void givesItBackWithAReasonOnly() {
        var id = open();

        choose("Zurückgeben");
        press("Zurückgeben");
        assertThat(text("Grund der Rückgabe").isInvalid()).isTrue();
        assertThat(strategies.state(id)).isEqualTo(StrategyState.SECOND_SIGNATURE);

        type("Grund der Rückgabe", "Die Begründung ist zu knapp.");
        press("Zurückgeben");
        assertThat(strategies.state(id)).isEqualTo(StrategyState.AWAITING_DECISION);

        navigate(StrategyPaths.decision(id), DecisionView.class);
        assertThat(page()).contains("Die Begründung ist zu knapp.");
    }

    @Test
    void hasToChoose() {
        var id = open();

        press("Zeichnen");

        assertThat(find(RadioButtonGroup.class).single().isInvalid()).isTrue();
        assertThat(strategies.state(id)).isEqualTo(StrategyState.SECOND_SIGNATURE);
    }

    @Test
    void offersNothingToWhoPreparedIt() {
        var id = strategies.in(StrategyState.SECOND_SIGNATURE);
        prepared(id, Visitor.APPROVER);

        navigate(StrategyPaths.decision(id), DecisionView.class);

        assertThat(find(RadioButtonGroup.class).exists()).isFalse();
        assertThat(page()).contains("Zweite Zeichnung steht aus");
    }
}
