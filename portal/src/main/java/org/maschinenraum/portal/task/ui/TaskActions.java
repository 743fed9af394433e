package org.maschinenraum.portal.task.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.directory.People;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.LiveRegion;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.task.InboxQueries;
import org.maschinenraum.portal.task.TaskAction;
import org.maschinenraum.portal.task.TaskOverview;
import org.maschinenraum.portal.task.Tasks;
import org.springframework.stereotype.Component;

/** What the current actor may do with a task itself, as buttons: take it, give it back, hand it on. */
@Component
class TaskActions {

    private final Tasks tasks;
    private final InboxQueries inbox;
    private final People people;
    private final Policy policy;
    private final CurrentActor currentActor;

    TaskActions(Tasks tasks, InboxQueries inbox, People people, Policy policy, CurrentActor currentActor) {
        this.tasks = tasks;
        this.inbox = inbox;
        this.people = people;
        this.policy = policy;
        this.currentActor = currentActor;
    }

    /**
     * @param problems where a refusal is read
     * @param changed run after something was done
     */
    Div buttons(TaskOverview task, ErrorNotice problems, Runnable changed) {
        var bar = new Div();
        bar.addClassName("mr-row");
        if (task.assignee() == null && may(TaskAction.CLAIM, task)) {
            bar.add(button(TaskAction.CLAIM, Icons.USER_CHECK, clicked -> claim(task, problems, changed)));
        }
        if (may(TaskAction.RELEASE, task)) {
            bar.add(button(TaskAction.RELEASE, Icons.UNDO_2, clicked -> release(task, problems, changed)));
        }
        if (may(TaskAction.ASSIGN, task)) {
            bar.add(button(TaskAction.ASSIGN, Icons.USER_PEN, clicked -> assign(task, changed)));
        }
        return bar;
    }

    private boolean may(TaskAction action, TaskOverview task) {
        return policy.allows(currentActor.get(), action, task);
    }

    private static Button button(TaskAction action, Icons icon, ComponentEventListener<ClickEvent<Button>> listener) {
        var button = new Button(Texts.of(action.key()), icon.create(), listener);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void claim(TaskOverview task, ErrorNotice problems, Runnable changed) {
        if (problems.attempt(() -> explained(task, () -> tasks.claim(task.id())))) {
            changed.run();
            LiveRegion.say(Texts.of("task.said-claimed"));
        }
    }

    private void release(TaskOverview task, ErrorNotice problems, Runnable changed) {
        if (problems.attempt(() -> explained(task, () -> tasks.release(task.id())))) {
            changed.run();
            LiveRegion.say(Texts.of("task.said-released"));
        }
    }

    private void assign(TaskOverview task, Runnable changed) {
        var group = task.offeredTo();
        if (group != null) {
            new AssignDialog(task, people.withRole(group), currentActor.get().id(), to -> {
                        explained(task, () -> tasks.assign(task.id(), to.id(), task.assignee()));
                        changed.run();
                        LiveRegion.say(Texts.of("task.said-assigned", to.name()));
                    })
                    .open();
        }
    }

    /** Who presses in a window left open reads what became of the task, not that it is forbidden. */
    private void explained(TaskOverview seen, Runnable action) {
        try {
            action.run();
        } catch (AccessDenied denied) {
            var present = inbox.visible(seen.id());
            if (present.isEmpty()) {
                throw new Refusal("task.refused-answered");
            }
            throw Objects.equals(present.get().assignee(), seen.assignee())
                    ? denied
                    : new Refusal("task.refused-claimed");
        }
    }
}
