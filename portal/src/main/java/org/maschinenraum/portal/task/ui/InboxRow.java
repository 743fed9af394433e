package org.maschinenraum.portal.task.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.shell.Due;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.task.TaskId;
import org.maschinenraum.portal.task.TaskOverview;

/**
 * A task in the inbox. On wide screens its title shows the task at the right; on narrow ones, where there is no room at
 * the right, it leads straight on. Which of the two is there is decided by the style sheet.
 */
class InboxRow extends ListItem {

    private final PersonId me;
    private final NativeButton select;
    private final NativeButton handle;
    private final Anchor lead;
    private final Div body = new Div();
    private @Nullable Shown shown;

    InboxRow(TaskId id, Icons icon, PersonId me, Consumer<TaskId> onSelect) {
        this.me = me;
        addClassName("mr-inbox-row");
        select = new NativeButton("", clicked -> onSelect.accept(id));
        select.addClassNames("mr-inbox-title", "mr-inbox-select");
        lead = new Anchor();
        lead.addClassNames("mr-inbox-title", "mr-inbox-lead");
        handle = new NativeButton("", clicked -> onSelect.accept(id));
        handle.addClassName("mr-inbox-handle");
        body.addClassName("mr-body");
        body.add(select, lead);
        add(icon.create(), body, handle);
    }

    /** What changed is written anew; the title stays, with the focus that may be on it. */
    void show(TaskOverview task, LocalDate today) {
        var now = new Shown(task, today);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        var title = Texts.of(task.titleKey());
        select.setText(title);
        lead.setText(title);
        lead.setHref(task.path());
        body.getChildren()
                .filter(part -> part != select && part != lead)
                .toList()
                .forEach(body::remove);
        body.add(subject(task), new Due(task.due(), today));
        showClaim(task);
    }

    private static Span subject(TaskOverview task) {
        var subject = new Span(task.subject());
        subject.addClassName("mr-context");
        return subject;
    }

    /** On narrow screens the handle is the way to claiming, giving back and assigning. */
    private void showClaim(TaskOverview task) {
        handle.setVisible(task.offeredTo() != null);
        if (task.offeredTo() != null) {
            body.add(new ClaimMark(task, me));
            var words = Texts.of(handleKey(task));
            handle.setText(words);
            handle.setAriaLabel(Texts.of("task.handle-of", words, Texts.of(task.titleKey()), task.subject()));
        }
    }

    private String handleKey(TaskOverview task) {
        if (task.assignee() == null) {
            return "task.handle-unclaimed";
        }
        return task.assignee().equals(me) ? "task.handle-mine" : "task.handle-claimed";
    }

    void mark(boolean selected) {
        setClassName("mr-selected", selected);
        if (selected) {
            select.getElement().setAttribute("aria-current", "true");
        } else {
            select.getElement().removeAttribute("aria-current");
        }
    }

    /** Each of the two only where it is to be seen: on wide or on narrow screens. */
    void focus() {
        select.focus();
        handle.focus();
    }

    /** The words for the due date change with the day. */
    private record Shown(TaskOverview task, LocalDate today) {}
}
