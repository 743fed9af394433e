package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Stale;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.LiveRegion;
import org.maschinenraum.portal.shell.StaleDataDialog;
import org.maschinenraum.portal.shell.Texts;

/** Saves what was typed and says so, „gespeichert 10:42“, or why it was not saved. */
class Autosave extends Div {

    private final transient Clock clock;
    private final Runnable reload;
    private boolean failed;

    /** @param reload shows what somebody else saved meanwhile */
    Autosave(Clock clock, Runnable reload) {
        this.clock = clock;
        this.reload = reload;
        addClassName("mr-saved");
    }

    /** @return whether it was saved */
    boolean save(Runnable action) {
        try {
            action.run();
            saved();
            return true;
        } catch (Stale stale) {
            overtaken();
        } catch (Refusal refusal) {
            refused(Texts.of(refusal.code(), refusal.arguments().toArray()));
        }
        failed = true;
        return false;
    }

    private void saved() {
        failed = false;
        removeClassName("mr-failed");
        var sentence = Texts.of("strategy.saved-at", Dates.time(clock.instant()));
        removeAll();
        add(Icons.CHECK.small(), new Span(sentence));
        LiveRegion.say(sentence);
    }

    /** Asks once; afterwards the way to the new state stays beside the field. */
    private void overtaken() {
        if (!failed) {
            new StaleDataDialog(reload).open();
        }
        refused(Texts.of("strategy.not-saved-stale"));
        var button = new Button(Texts.of("strategy.load-new-state"), clicked -> reload.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(button);
    }

    private void refused(String sentence) {
        removeAll();
        addClassName("mr-failed");
        add(Icons.CIRCLE_ALERT.small(), new Span(sentence));
        LiveRegion.say(sentence);
    }
}
