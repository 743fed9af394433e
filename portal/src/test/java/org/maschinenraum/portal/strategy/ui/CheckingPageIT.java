package org.maschinenraum.portal.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.strategy.StrategyId;
import org.maschinenraum.portal.strategy.StrategyPaths;
import org.maschinenraum.portal.strategy.StrategyState;

/** The coordination office checks whether everything is there. */
class CheckingPageIT extends StrategyVisit {

    private static final String POINTS = "Was fehlt oder ist zu ändern?";

    CheckingPageIT() {
        super(Visitor.OFFICE);
    }

    private StrategyId open() {
        var id = strategies.in(StrategyState.COMPLETENESS_CHECK);
        navigate(StrategyPaths.completenessCheck(id), CompletenessCheckView.class);
        return id;
    }

    @SuppressWarnings("unchecked")
    private void choose(int seat, String name) {
        test(find(ComboBox.class).all().get(seat)).selectItem(name);
    }

    @Test
    void offersReviewersAloneAndNamesTwo() {
        var id = open();
        assertThat(test(find(ComboBox.class).all().getFirst()).getSuggestions())
                .containsExactlyInAnyOrder("Gerd Gutachten", "Gisela Gegenprüfung");

        choose(0, "Gerd Gutachten");
        choose(1, "Gisela Gegenprüfung");
        press("Vollständig: Gutachten zuteilen");

        assertThat(strategies.state(id)).isEqualTo(StrategyState.IN_REVIEW);
        assertThat(said()).contains("Die Gutachten sind zugeteilt.");
        assertThat(leadsTo("posteingang")).isTrue();
        assertThat(offers("Vollständig: Gutachten zuteilen")).isFalse();
    }

    @Test
    void wantsTwoDifferentReviewers() {
        var id = open();

        choose(0, "Gerd Gutachten");
        choose(1, "Gerd Gutachten");
        press("Vollständig: Gutachten zuteilen");

        assertThat(find(ComboBox.class).all().get(1).isInvalid()).isTrue();
        assertThat(strategies.state(id)).isEqualTo(StrategyState.COMPLETENESS_CHECK);
    }

    @Test
    void sendsBackWithPointsOnly() {
        var id = open();

        press("Mit Punkten zurückgeben");
        assertThat(text(POINTS).isInvalid()).isTrue();

        type(POINTS, "Der Kostenplan fehlt.");
        press("Mit Punkten zurückgeben");
        assertThat(strategies.state(id)).isEqualTo(StrategyState.CHANGES_REQUESTED);
        assertThat(said()).contains("Die Nachforderung ist verschickt.");
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseWasFaster() {
        var id = open();
        type(POINTS, "Der Kostenplan fehlt.");
        strategies.moveTo(id, StrategyState.IN_REVIEW);

        press("Mit Punkten zurückgeben");

        assertThat(refused()).contains("„In Begutachtung“");
        assertThat(text(POINTS).getValue()).isEqualTo("Der Kostenplan fehlt.");
    }

    @Test
    void showsNoEmptyFormForATaskLongDone() {
        var id = strategies.in(StrategyState.APPROVED);

        navigate(StrategyPaths.completenessCheck(id), CompletenessCheckView.class);

        assertThat(said()).contains("Hier gibt es zurzeit nichts zu tun.", "„Positiv geprüft“");
        assertThat(leadsTo(StrategyPaths.page(id))).isTrue();
        assertThat(find(TextArea.class).exists()).isFalse();
    }

    @Test
    void doesNotReadWhatAReviewerHasNotHandedIn() {
        var id = strategies.in(StrategyState.IN_REVIEW);
        var review = strategies.openReview(id, Visitor.REVIEWER);
        strategies
                .jdbc()
                .sql("update strategy.review set comment = 'Erste Notiz', recommendation = 'NO' where id = ?")
                .param(review)
                .update();

        navigate(StrategyPaths.page(id), StrategyView.class);

        assertThat(page()).contains("Gerd Gutachten", "Steht noch aus").doesNotContain("Erste Notiz");
    }
}
