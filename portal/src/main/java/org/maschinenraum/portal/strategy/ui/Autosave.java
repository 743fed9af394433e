package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.function.Supplier;
import org.maschinenraum.portal.access.MovedOn;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Stale;
import org.maschinenraum.portal.shell.Bold;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.LiveRegion;
import org.maschinenraum.portal.shell.StaleDataDialog;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.UnsavedInput;

/** Saves what was typed and says so, „gespeichert 10:42“, or why it was not saved. */
class Autosave extends Div {

    private final transient Clock clock;
    private final UnsavedInput unsaved;
    private final Runnable reload;
    private final Supplier<String> elsewhere;
    private final Runnable overrule;
    private boolean failed;

    /**
     * @param reload shows what was saved elsewhere, instead of what was typed
     * @param elsewhere what was saved meanwhile, by somebody else or in another window
     * @param overrule saves what was typed in its place
     */
    Autosave(Clock clock, UnsavedInput unsaved, Runnable reload, Supplier<String> elsewhere, Runnable overrule) {
        this.clock = clock;
        this.unsaved = unsaved;
        this.reload = reload;
        this.elsewhere = elsewhere;
        this.overrule = overrule;
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
        } catch (MovedOn over) {
            refused(over);
            add(button("strategy.load-new-state", () -> unsaved.ask(reload)));
        } catch (Refusal refusal) {
            refused(refusal);
        }
        failed = true;
        return false;
    }

    private void saved() {
        failed = false;
        unsaved.saved();
        removeClassName("mr-failed");
        var sentence = Texts.of("strategy.saved-at", Dates.time(clock.instant()));
        removeAll();
        add(Icons.CHECK.small(), new Span(sentence));
        LiveRegion.say(sentence);
    }

    /** Asks once; afterwards both texts can be read, and either may be the one that stays. */
    private void overtaken() {
        if (!failed) {
            new StaleDataDialog(reload).open();
        }
        refused(Texts.of("strategy.not-saved-stale"));
        add(button("strategy.load-new-state", reload), button("strategy.save-mine", overrule), otherText());
    }

    private Div otherText() {
        var written = new Paragraph(elsewhere.get());
        written.addClassName("mr-written");
        var text = new Div(new Bold(Texts.of("strategy.saved-elsewhere")), written);
        text.addClassName("mr-elsewhere");
        return text;
    }

    private static Button button(String key, Runnable action) {
        var button = new Button(Texts.of(key), clicked -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void refused(Refusal refusal) {
        refused(Texts.of(refusal.code(), refusal.arguments().toArray()));
    }

    private void refused(String sentence) {
        removeAll();
        addClassName("mr-failed");
        add(Icons.CIRCLE_ALERT.small(), new Span(sentence));
        LiveRegion.say(sentence);
    }
}
