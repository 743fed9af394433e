package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.directory.Person;
import org.maschinenraum.portal.programme.FundingRound;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.LocalDatePicker;
import org.maschinenraum.portal.shell.Note;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.ReviewOverview;

/** One question about a review that is not in, three answers; the fields and the one button follow the answer. */
class SeatForm extends Panel {

    /** What the coordination office may answer. */
    interface Answers {
        void reassign(PersonId to, LocalDate due);

        void extend(LocalDate due);

        void remind();
    }

    private enum Choice {
        REASSIGN,
        EXTEND,
        REMIND
    }

    private final ReviewOverview review;
    private final List<Person> candidates;
    private final FundingRound round;
    private final LocalDate today;
    private final Answers answers;
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>(Texts.of("strategy.seat-question"));
    private final ComboBox<Person> reviewer = new ComboBox<>(Texts.of("strategy.seat-reviewer"));
    private final LocalDatePicker due = new LocalDatePicker(Texts.of("strategy.seat-due"));
    private final Div fields = new Div();
    private final Button button = new Button(Texts.of("strategy.seat-decide"), clicked -> decide());

    /** @param candidates who may get the seat instead */
    SeatForm(
            ReviewOverview review,
            List<Person> candidates,
            FundingRound round,
            LocalDate today,
            ErrorNotice notice,
            Answers answers) {
        super(Texts.of("strategy.seat-title"));
        this.review = review;
        this.candidates = candidates;
        this.round = round;
        this.today = today;
        this.answers = answers;
        prepareChoice();
        prepareFields();
        with(choice, fields, notice, new Div(button));
    }

    private void prepareChoice() {
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(item -> Texts.of("strategy.seat-" + Wording.key(item)));
        choice.setManualValidation(true);
        choice.setErrorMessage(Texts.of("strategy.seat-required"));
        choice.addValueChangeListener(chosen -> follow(chosen.getValue()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }

    private void prepareFields() {
        fields.addClassName("mr-form");
        reviewer.setItems(candidates);
        reviewer.setItemLabelGenerator(Person::name);
        reviewer.setManualValidation(true);
        reviewer.setErrorMessage(Texts.of("strategy.reviewer-required"));
        reviewer.addClassName("mr-person");
        reviewer.addValueChangeListener(chosen -> reviewer.setInvalid(false));
        due.setHelperText(Texts.of("strategy.seat-due-hint", review.due()));
    }

    private void follow(@Nullable Choice chosen) {
        choice.setInvalid(false);
        fields.removeAll();
        if (chosen != null) {
            button.setText(Texts.of("strategy.seat-decide-" + Wording.key(chosen)));
            switch (chosen) {
                case REASSIGN -> fields.add(reassigning());
                case EXTEND ->
                    fields.add(dueFrom(
                            review.due().plusDays(1), round.reviewReminders().firstBefore()));
                case REMIND ->
                    fields.add(text(
                            "strategy.seat-remind-text", round.reviewReminders().escalationAfter()));
            }
        }
    }

    private Component[] reassigning() {
        var consequence = text("strategy.seat-reassign-text", review.reviewerName());
        return candidates.isEmpty()
                ? new Component[] {
                    consequence,
                    Note.change(Texts.of("strategy.too-few-reviewers"), Texts.of("strategy.too-few-reviewers-then"))
                }
                : new Component[] {consequence, reviewer, dueFrom(review.due(), round.reviewDays())};
    }

    /** @param days proposed from today on, unless the earliest day is later still */
    private LocalDatePicker dueFrom(LocalDate earliest, int days) {
        var proposed = today.plusDays(days);
        var first = earliest.isBefore(today) ? today : earliest;
        due.setMin(first);
        due.setI18n(due.getI18n().setMinErrorMessage(Texts.of("strategy.refused-due-earlier")));
        due.setValue(proposed.isBefore(first) ? first : proposed);
        return due;
    }

    private static Paragraph text(String key, Object argument) {
        return new Paragraph(Texts.of(key, argument));
    }

    private void decide() {
        var chosen = choice.getValue();
        choice.setInvalid(chosen == null);
        if (chosen != null) {
            switch (chosen) {
                case REASSIGN -> reassign();
                case EXTEND -> extend();
                case REMIND -> answers.remind();
            }
        }
    }

    private void reassign() {
        reviewer.setInvalid(reviewer.isEmpty());
        if (reviewer.isInvalid()) {
            reviewer.focus();
        } else if (hasDue()) {
            answers.reassign(reviewer.getValue().id(), due.getValue());
        }
    }

    private void extend() {
        if (hasDue()) {
            answers.extend(due.getValue());
        }
    }

    private boolean hasDue() {
        if (due.isEmpty()) {
            due.setErrorMessage(Texts.of("shell.date-required"));
            due.setInvalid(true);
        }
        if (due.isInvalid()) {
            due.focus();
        }
        return !due.isInvalid();
    }

    boolean hasInput() {
        return !reviewer.isEmpty();
    }
}
