package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Asks before a destructive action: what happens, to whom, what stays, how to undo it. */
public class ConfirmAction extends Question {

    /** Enter alone must not destroy anything; the dialog itself gives the focus to the other button, sooner or later. */
    private static final String FOCUS_THE_WAY_OUT = """
            const out = () => this.querySelector('[slot=cancel-button]')?.focus();
            const turn = focused => focused.target.slot === 'confirm-button' && out();
            this.addEventListener('focusin', turn);
            setTimeout(() => this.removeEventListener('focusin', turn), 1000);
            requestAnimationFrame(out);""";

    /**
     * @param question such as „Antrag zurückziehen?“
     * @param consequence what will happen and how it can be undone
     * @param verb the button, named like the action
     */
    public ConfirmAction(String question, String consequence, String verb, Runnable action) {
        super(question, consequence, verb, action);
        setConfirmButton(destructive(verb));
        addOpenedChangeListener(opened -> getElement().executeJs(FOCUS_THE_WAY_OUT));
    }

    private static Button destructive(String verb) {
        var button = new Button(verb);
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return button;
    }
}
