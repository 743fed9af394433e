package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.maschinenraum.portal.shell.ConfirmAction;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.StrategyState;

/** Asks before a procedure is ended, and why it is. */
final class WithdrawDialog {

    private WithdrawDialog() {}

    /**
     * @param typed the reason as it was typed before, if it was refused
     * @param withdraw gets the reason, which may be empty
     */
    static ConfirmAction of(StrategyState state, String typed, Consumer<String> withdraw) {
        var consequence = Texts.of(
                switch (state) {
                    case DRAFT -> "strategy.withdraw-text-draft";
                    case IN_REVIEW -> "strategy.withdraw-text-reviews";
                    default -> "strategy.withdraw-text";
                });
        var reason = new TextArea(Texts.of("strategy.withdraw-reason"));
        reason.setHelperText(Texts.of("strategy.optional"));
        reason.setValue(typed);
        reason.setWidthFull();
        var dialog = new ConfirmAction(
                Texts.of("strategy.withdraw-question"),
                consequence,
                Texts.of("strategy.withdraw"),
                () -> withdraw.accept(reason.getValue()));
        var content = new Div(new Paragraph(consequence), reason);
        content.addClassName("mr-stack");
        dialog.setText(content);
        return dialog;
    }
}
