package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.maschinenraum.portal.access.MovedOn;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Stale;

/** The place beside an action where a refusal is read, at once and aloud; empty until something is refused. */
public class ErrorNotice extends Div {

    private final Runnable reload;

    /** @param reload loads the page's data anew, offered when somebody else changed it meanwhile */
    public ErrorNotice(Runnable reload) {
        this.reload = reload;
        getElement().setAttribute("role", "alert");
        addClassName("mr-errors");
    }

    /**
     * Does it, or says why not.
     *
     * @return whether it was done
     */
    public boolean attempt(Runnable action) {
        clear();
        try {
            action.run();
            return true;
        } catch (Stale stale) {
            new StaleDataDialog(reload).open();
        } catch (MovedOn over) {
            show(over).with(new Div(new Button(Texts.of("shell.stale-reload"), clicked -> reload.run())));
        } catch (Refusal refusal) {
            show(refusal);
        }
        return false;
    }

    public Note show(Refusal refusal) {
        return show(Texts.of(refusal.code(), refusal.arguments().toArray()));
    }

    /** @param sentence what is wrong and what to do */
    public Note show(String sentence) {
        removeAll();
        var note = Note.no(Texts.of("shell.not-done"), sentence);
        add(note);
        return note;
    }

    public void clear() {
        removeAll();
    }
}
