package org.maschinenraum.portal.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.LocalDatePicker;
import org.maschinenraum.portal.shell.problem.RefusalPage;
import org.maschinenraum.portal.strategy.ReminderStage;
import org.maschinenraum.portal.strategy.ReviewId;
import org.maschinenraum.portal.strategy.StrategyPaths;
import org.maschinenraum.portal.strategy.StrategyState;

/** The coordination office decides what happens to a review that is not in. */
class ReassigningPageIT extends StrategyVisit {

    private static final LocalDate DUE = LocalDate.of(2099, 12, 31);

    ReassigningPageIT() {
        super(Visitor.OFFICE);
    }

    private ReviewId open() {
        var id = strategies.in(StrategyState.IN_REVIEW);
        var review = strategies.openReview(id, Visitor.REVIEWER);
        navigate(StrategyPaths.seat(id, review), SeatView.class);
        return review;
    }

    @SuppressWarnings("unchecked")
    private void choose(String answer) {
        test(find(RadioButtonGroup.class).single()).selectItem(answer);
    }

    @Test
    void givesTheSeatToAnotherReviewer() {
        var review = open();

        choose("Einer anderen Person zuteilen");
        assertThat(test(find(ComboBox.class).single()).getSuggestions()).containsExactly("Gisela Gegenprüfung");
        press("Neu zuteilen");
        assertThat(find(ComboBox.class).single().isInvalid()).isTrue();

        test(find(ComboBox.class).single()).selectItem("Gisela Gegenprüfung");
        press("Neu zuteilen");

        assertThat(said()).contains("Das Gutachten ist neu zugeteilt.", "31.12.2099");
        assertThat(strategies.reviewer(review)).isEqualTo(Visitor.SECOND_REVIEWER.id());
        assertThat(leadsTo("posteingang")).isTrue();
    }

    @Test
    void givesMoreTimeButNeverLess() {
        var review = open();
        choose("Mehr Zeit geben");
        var due = find(LocalDatePicker.class).single();
        assertThat(due.getMin()).isEqualTo(DUE.plusDays(1));

        test(due).setValue(DUE.plusDays(14));
        press("Frist verlängern");

        assertThat(said()).contains("Die Frist ist verlängert.", "14.01.2100");
        assertThat(strategies.due(review)).isEqualTo(DUE.plusDays(14));
    }

    @Test
    void remindsOnceMore() {
        var review = open();

        choose("Noch einmal erinnern");
        press("Erinnerung senden");

        assertThat(said()).contains("Die Erinnerung ist verschickt.");
        assertThat(strategies.due(review)).isEqualTo(DUE);
    }

    @Test
    void wantsAnAnswer() {
        open();

        press("Weiter");

        assertThat(find(RadioButtonGroup.class).single().isInvalid()).isTrue();
    }

    @Test
    void saysThatTheReviewCameInMeanwhile() {
        var review = open();
        choose("Noch einmal erinnern");
        strategies.handIn(review);

        press("Erinnerung senden");

        assertThat(refused()).contains("Dieses Gutachten ist inzwischen abgegeben.");
    }

    @Test
    void offersToReloadWhereSomebodyElseDecidedMeanwhile() {
        var review = open();
        choose("Noch einmal erinnern");
        strategies.beginTerm(review);

        press("Erinnerung senden");

        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
    }

    @Test
    void showsOnTheStrategysPageWhatIsLateAndWhatWasDone() {
        var id = strategies.in(StrategyState.IN_REVIEW);
        var late = strategies.openReview(id, Visitor.REVIEWER);
        strategies.openReview(id, Visitor.SECOND_REVIEWER);
        strategies.dueOn(late, LocalDate.now(Dates.BERLIN).minusDays(5));
        strategies.reminded(late, ReminderStage.FIRST, Visitor.REVIEWER);
        strategies.reminded(late, ReminderStage.ESCALATION, Visitor.REVIEWER);

        navigate(StrategyPaths.page(id), StrategyView.class);

        assertThat(page()).containsOnlyOnce("Überfällig").contains("5 Tage überfällig", "Erinnert am", "gemeldet am");
        assertThat(leadsTo(StrategyPaths.seat(id, late))).isTrue();
    }

    @Test
    void hasNothingToDoOnceTheReviewsAreOver() {
        var id = strategies.in(StrategyState.AWAITING_DECISION);
        var review = strategies.submittedReview(id, Visitor.REVIEWER, "Gut.");

        navigate(StrategyPaths.seat(id, review), SeatView.class);

        assertThat(said()).contains("Hier gibt es zurzeit nichts zu tun.");
        navigate(StrategyPaths.page(id), StrategyView.class);
        assertThat(leadsTo(StrategyPaths.seat(id, review))).isFalse();
    }

    @Test
    void isShutToAnOfficesMemberWhoReviewsTheSameVersion() {
        var id = strategies.in(StrategyState.IN_REVIEW);
        var review = strategies.openReview(id, Visitor.REVIEWER);
        strategies.openReview(id, Visitor.OFFICE);

        isAnsweredWith(RefusalPage.class, StrategyPaths.seat(id, review));
    }

    @Test
    void knowsNoSeatOfAnotherStrategy() {
        var id = strategies.in(StrategyState.IN_REVIEW);

        navigate(StrategyPaths.seat(id, new ReviewId(UUID.randomUUID())), SeatView.class);

        assertThat(said()).contains("Hier gibt es zurzeit nichts zu tun.");
    }
}
