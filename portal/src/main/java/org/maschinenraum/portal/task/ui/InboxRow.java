package org.maschinenraum.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.shell.Due;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.task.TaskOverview;

/**
 * A task in the inbox. On wide screens its title shows the task at the right; on narrow ones, where there is no room at
 * the right, it leads straight on. Which of the two is there is decided by the style sheet.
 */
class InboxRow extends ListItem {

    private final NativeButton select;

    InboxRow(TaskOverview task, Icons icon, LocalDate today, PersonId me, Consumer<TaskOverview> onSelect) {
        addClassName("mr-inbox-row");
        var title = Texts.of(task.titleKey());
        select = new NativeButton(title, clicked -> onSelect.accept(task));
        select.addClassNames("mr-inbox-title", "mr-inbox-select");
        var open = new Anchor(task.path(), title);
        open.addClassNames("mr-inbox-title", "mr-inbox-lead");
        add(icon.create(), body(task, me, select, open, new Due(task.due(), today)));
        if (task.offeredTo() != null) {
            add(handling(task, onSelect));
        }
    }

    private static Div body(TaskOverview task, PersonId me, Component select, Component open, Due due) {
        var subject = new Span(task.subject());
        subject.addClassName("mr-context");
        var body = new Div(select, open, subject, due);
        body.addClassName("mr-body");
        if (task.offeredTo() != null) {
            body.add(new ClaimMark(task, me));
        }
        return body;
    }

    /** On narrow screens the way to claiming and assigning. */
    private static NativeButton handling(TaskOverview task, Consumer<TaskOverview> onSelect) {
        var handling = new NativeButton(Texts.of("task.handle"), clicked -> onSelect.accept(task));
        handling.addClassName("mr-inbox-handle");
        handling.setAriaLabel(Texts.of("task.handle-of", Texts.of(task.titleKey()), task.subject()));
        return handling;
    }

    void mark(boolean selected) {
        setClassName("mr-selected", selected);
        if (selected) {
            select.getElement().setAttribute("aria-current", "true");
        } else {
            select.getElement().removeAttribute("aria-current");
        }
    }

    void focus() {
        select.focus();
    }
}
