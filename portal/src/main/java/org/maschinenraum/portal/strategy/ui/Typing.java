package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Text that is saved while it is written. */
final class Typing {

    /**
     * Not {@link ValueChangeMode#LAZY}: a button pressed within its pause was told to the server without what had been
     * typed, and the text never followed.
     */
    private static final String FOLLOW = """
            let pause;
            const tell = () => {
              clearTimeout(pause);
              pause = undefined;
              this.dispatchEvent(new CustomEvent('change'));
            };
            this.addEventListener('input', () => {
              clearTimeout(pause);
              pause = setTimeout(tell, 1000);
            });
            this.addEventListener('focusout', () => pause && tell());""";

    private Typing() {}

    /** Tells the server after each pause, and when the field is left, before whatever was pressed next. */
    static void follow(TextArea field) {
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addAttachListener(attached -> field.getElement().executeJs(FOLLOW));
    }
}
