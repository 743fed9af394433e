package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Question;
import org.maschinenraum.portal.shell.Texts;

/** Sign what is prepared, or give it back: the one button follows the answer. */
class SignatureForm extends Panel {

    /** What the second person may answer. */
    interface Answers {
        void sign();

        void giveBack(String reason);
    }

    private enum Choice {
        SIGN,
        GIVE_BACK
    }

    private final Answers answers;
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>(Texts.of("strategy.signature"));
    private final TextArea reason = new TextArea(Texts.of("strategy.signature-reason"));
    private final Div fields = new Div();
    private final Button button = new Button(Texts.of("strategy.signature-sign"), clicked -> answer());

    SignatureForm(ErrorNotice notice, Answers answers) {
        super(Texts.of("strategy.signature-title"));
        this.answers = answers;
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(item -> Texts.of("strategy.signature-" + Wording.key(item)));
        choice.setManualValidation(true);
        choice.setErrorMessage(Texts.of("strategy.signature-required"));
        choice.addValueChangeListener(chosen -> follow(chosen.getValue()));
        reason.setManualValidation(true);
        reason.setErrorMessage(Texts.of("strategy.refused-no-return-reason"));
        reason.setHelperText(Texts.of("strategy.signature-reason-hint"));
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
        if (chosen != null) {
            button.setText(Texts.of("strategy.signature-" + Wording.key(chosen)));
        }
        if (chosen == Choice.GIVE_BACK) {
            fields.add(reason);
        }
    }

    private void answer() {
        var chosen = choice.getValue();
        choice.setInvalid(chosen == null);
        if (chosen == Choice.SIGN) {
            new Question(
                            Texts.of("strategy.sign-question"),
                            Texts.of("strategy.sign-text"),
                            Texts.of("strategy.signature-sign"),
                            answers::sign)
                    .open();
        } else if (chosen == Choice.GIVE_BACK) {
            giveBack();
        }
    }

    private void giveBack() {
        reason.setInvalid(reason.getValue().isBlank());
        if (reason.isInvalid()) {
            reason.focus();
        } else {
            answers.giveBack(reason.getValue());
        }
    }

    boolean hasInput() {
        return !reason.getValue().isBlank();
    }
}
