package org.maschinenraum.portal.operation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Supplier;
import org.maschinenraum.portal.operation.OperationWatch;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.LiveRegion;
import org.maschinenraum.portal.shell.Texts;

/** What the administrator does on the page: done or refused beside the list, said aloud, and the page read again. */
final class Deeds {

    private final OperationWatch watch;
    private final Runnable readAgain;

    Deeds(OperationWatch watch, Runnable readAgain) {
        this.watch = watch;
        this.readAgain = readAgain;
    }

    /** @param done what to say afterwards */
    void attempt(ErrorNotice problems, Supplier<String> deed) {
        if (watch.isDatabaseSilent()) {
            // The page would hang with it.
            problems.show(Texts.of("operation.refused-database-silent"));
            return;
        }
        problems.attempt(() -> LiveRegion.say(deed.get()));
        readAgain();
    }

    void readAgain() {
        readAgain.run();
    }

    static Button button(String textKey, Icons icon, Runnable pressed) {
        var button = new Button(Texts.of(textKey), icon.create(), clicked -> pressed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
