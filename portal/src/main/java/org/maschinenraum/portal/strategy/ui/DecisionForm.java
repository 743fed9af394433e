package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.shell.ConfirmAction;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Question;
import org.maschinenraum.portal.shell.Texts;

/** One question, three answers; the fields and the one button follow the answer. */
class DecisionForm extends Panel {

    /** What the approver may answer. */
    interface Answers {
        void approve(String reason);

        void requestChanges(String points, LocalDate due);

        void reject(String reason);
    }

    private enum Choice {
        APPROVE,
        REQUEST_CHANGES,
        REJECT
    }

    private final Answers answers;
    private final boolean prepares;
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>(Texts.of("strategy.decision"));
    private final TextArea reason = new TextArea(Texts.of("strategy.decision-reason"));
    private final ChangesForm changes;
    private final Div fields = new Div();
    private final Button button = new Button(Texts.of("strategy.decide"), clicked -> decide());

    DecisionForm(Shown shown, Clock clock, ErrorNotice notice, Answers answers) {
        super(Texts.of("strategy.decision-title"));
        this.answers = answers;
        var round = shown.strategy().project().fundingRound();
        this.prepares = round.settings().secondSignatureRequired();
        this.changes = new ChangesForm(round.revisionDays(), clock);
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(item -> Texts.of("strategy.decision-" + Wording.key(item)));
        if (!shown.strategy().mayBeResubmitted()) {
            choice.setItemEnabledProvider(item -> item != Choice.REQUEST_CHANGES);
            choice.setHelperText(
                    Texts.of("strategy.no-more-versions", round.settings().maxResubmissions()));
        }
        choice.setManualValidation(true);
        choice.setErrorMessage(Texts.of("strategy.decision-required"));
        choice.addValueChangeListener(chosen -> follow(chosen.getValue()));
        reason.setManualValidation(true);
        reason.setErrorMessage(Texts.of("strategy.refused-no-reason"));
        reason.setWidthFull();
        reason.setMinRows(3);
        fields.addClassName("mr-form");
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        with(choice, fields, notice, new Div(button));
    }

    private void follow(@Nullable Choice chosen) {
        choice.setInvalid(false);
        reason.setInvalid(false);
        fields.removeAll();
        button.removeThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_PRIMARY);
        button.addThemeVariants(chosen == Choice.REJECT ? ButtonVariant.LUMO_ERROR : ButtonVariant.LUMO_PRIMARY);
        if (chosen == null) {
            return;
        }
        fields.add(chosen == Choice.REQUEST_CHANGES ? changes : reason);
        reason.setHelperText(
                Texts.of(chosen == Choice.REJECT ? "strategy.decision-reason-needed" : "strategy.optional"));
        button.setText(Texts.of("strategy.decide-" + Wording.key(chosen)));
    }

    private void decide() {
        var chosen = choice.getValue();
        choice.setInvalid(chosen == null);
        if (chosen != null) {
            switch (chosen) {
                case APPROVE -> approve();
                case REQUEST_CHANGES -> changes.ifValid(answers::requestChanges);
                case REJECT -> reject();
            }
        }
    }

    private void approve() {
        new Question(
                        Texts.of("strategy.approve-question"),
                        Texts.of(prepares ? "strategy.prepare-text" : "strategy.approve-text"),
                        Texts.of("strategy.decide-approve"),
                        () -> answers.approve(reason.getValue()))
                .open();
    }

    private void reject() {
        reason.setInvalid(reason.getValue().isBlank());
        if (reason.isInvalid()) {
            reason.focus();
            return;
        }
        new ConfirmAction(
                        Texts.of("strategy.reject-question"),
                        Texts.of(prepares ? "strategy.prepare-text" : "strategy.reject-text"),
                        Texts.of("strategy.decide-reject"),
                        () -> answers.reject(reason.getValue()))
                .open();
    }

    boolean hasInput() {
        return !reason.getValue().isBlank() || changes.hasInput();
    }
}
