package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.StateBadge;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.Tone;

/** A step of the submission: what it is, one line of hint, its state, and right there the place to do it. */
class DraftRow extends ListItem {

    private final Div head = new Div();
    private StateBadge badge = missingBadge();
    private boolean missing;

    DraftRow(String title, String hint) {
        addClassName("mr-draftrow");
        var line = new Paragraph(hint);
        line.addClassName("mr-fact");
        head.addClassName("mr-rowhead");
        head.add(new Div(new H3(title), line), badge);
        add(head);
    }

    /** It is there. */
    void complete() {
        mark(new StateBadge(Tone.OK, Texts.of("strategy.complete")), false);
    }

    /** Without it nothing can be submitted. */
    void missing() {
        mark(missingBadge(), true);
    }

    void optional() {
        mark(new StateBadge(Tone.DRAFT, Icons.MINUS, Texts.of("strategy.optional-row")), false);
    }

    boolean isMissing() {
        return missing;
    }

    private void mark(StateBadge state, boolean isMissing) {
        missing = isMissing;
        head.remove(badge);
        badge = state;
        head.add(badge);
        setClassName("mr-missing", missing);
    }

    private static StateBadge missingBadge() {
        return new StateBadge(Tone.CHANGE, Icons.CIRCLE_ALERT, Texts.of("strategy.missing"));
    }

    /** Leads the eye and the keyboard to where this is done. */
    void goTo(Component place) {
        scrollIntoView();
        place.getElement().callJsFunction("focus");
    }
}
