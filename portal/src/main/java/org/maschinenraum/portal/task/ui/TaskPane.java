package org.maschinenraum.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.shell.EmptyState;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.task.TaskOverview;

/** The chosen task beside the list, with previous and next and what may be done with it. */
class TaskPane extends Section {

    private final TaskActions actions;
    private final PersonId me;
    private final Runnable changed;
    private final Button back;
    private final Button previous;
    private final Button next;
    private final Span place = new Span();
    private final Div handling = new Div();
    private final Div top;
    private final Div content = new Div();
    private final ErrorNotice problems;
    private @Nullable TaskOverview shown;
    private @Nullable TaskDetail detail;

    TaskPane(TaskActions actions, PersonId me, IntConsumer step, Runnable changed, Runnable backToList) {
        this.actions = actions;
        this.me = me;
        this.changed = changed;
        this.problems = new ErrorNotice(changed);
        this.back = backButton(backToList);
        this.previous = iconButton(Icons.CHEVRON_UP, "task.previous", () -> step.accept(-1));
        this.next = iconButton(Icons.CHEVRON_DOWN, "task.next", () -> step.accept(1));
        addClassName("mr-inbox-pane");
        setAriaLabel(Texts.of("task.one"));
        place.addClassNames("mr-muted", "mr-smalltext");
        var turning = new Div(back, previous, next, place);
        turning.addClassNames("mr-row", "mr-inbox-turn");
        top = new Div(turning, handling);
        top.addClassName("mr-inbox-top");
        var body = new Div(problems, content);
        body.addClassName("mr-inbox-content");
        add(top, body);
    }

    private static Button iconButton(Icons icon, String label, Runnable action) {
        var button = new Button(icon.create(), clicked -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Texts.of(label));
        return button;
    }

    private static Button backButton(Runnable back) {
        var button = new Button(Texts.of("task.to-list"), Icons.CHEVRON_LEFT.create(), clicked -> back.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassName("mr-inbox-back");
        return button;
    }

    /** @param position in the list, counted from zero; negative if it is not in it */
    void show(TaskOverview task, LocalDate today, int position, int total) {
        place.setText(position < 0 ? "" : Texts.of("task.place", position + 1, total));
        previous.setEnabled(position != 0);
        next.setEnabled(position < total - 1);
        top.setVisible(true);
        // What is shown already stays, with the focus that may be in it.
        if (!task.equals(shown)) {
            replace(task, today);
        }
    }

    private void replace(TaskOverview task, LocalDate today) {
        if (shown == null || !shown.id().equals(task.id())) {
            problems.clear();
        }
        shown = task;
        handling.removeAll();
        handling.add(actions.buttons(task, problems, changed));
        detail = new TaskDetail(task, today, me);
        fill(detail);
    }

    /** The task was done, given back or handed on. */
    void showGone(int total) {
        place.setText("");
        previous.setEnabled(total > 0);
        next.setEnabled(total > 0);
        clear();
        fill(new EmptyState(Texts.of("task.gone"), Texts.of("task.gone-why")));
        top.setVisible(true);
    }

    void showNothing() {
        top.setVisible(false);
        clear();
    }

    private void clear() {
        shown = null;
        detail = null;
        handling.removeAll();
        fill();
    }

    private void fill(Component... components) {
        content.removeAll();
        content.add(components);
    }

    /** On narrow screens, where the task takes the place of the list. */
    void focusBack() {
        back.focus();
    }

    void focusOpen() {
        if (detail != null) {
            detail.focusOpen();
        }
    }
}
