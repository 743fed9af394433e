package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Where am I, what is next, until when. */
public class PhaseStepper extends OrderedList {

    /** How far a phase is. */
    public enum Progress {
        DONE,
        NOW,
        NEXT
    }

    /** @param detail a date or what is to be done; may be empty */
    public record Phase(String name, String detail, Progress progress) {}

    public PhaseStepper(List<Phase> phases) {
        addClassName("mr-phases");
        getElement().setAttribute("role", "list");
        phases.forEach(phase -> add(item(phase)));
    }

    private static ListItem item(Phase phase) {
        var detail = new Span(phase.detail());
        detail.addClassName("mr-detail");
        var item = new ListItem(point(phase.progress()), new Bold(phase.name()), detail);
        switch (phase.progress()) {
            case DONE -> item.addClassName("mr-done");
            case NOW -> {
                item.addClassName("mr-now");
                item.getElement().setAttribute("aria-current", "step");
            }
            case NEXT -> item.addClassName("mr-next");
        }
        return item;
    }

    private static Span point(Progress progress) {
        var point = new Span();
        point.addClassName("mr-point");
        if (progress == Progress.DONE) {
            point.add(Icons.CHECK.create(), spoken(Texts.of("shell.phase-done")));
        }
        return point;
    }

    private static Span spoken(String text) {
        var span = new Span(text);
        span.addClassName("mr-sr");
        return span;
    }
}
