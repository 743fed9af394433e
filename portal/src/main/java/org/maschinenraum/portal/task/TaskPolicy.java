package org.maschinenraum.portal.task;

import static org.maschinenraum.portal.access.Rule.allow;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.PolicyRows;
import org.maschinenraum.portal.access.Relation;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.access.Rule;
import org.maschinenraum.portal.access.Scope;
import org.springframework.stereotype.Component;

/** Who may take, give back and hand on a task, and who settles doubts. */
@Component
class TaskPolicy implements PolicyRows {

    @Override
    public List<Rule> rules() {
        return List.of(
                allow(TaskAction.CLAIM, Inbox.OFFERED).in(TaskState.OPEN),
                allow(TaskAction.RELEASE, Inbox.ASSIGNEE).in(TaskState.OPEN),
                allow(TaskAction.ASSIGN, Inbox.OFFERED).in(TaskState.OPEN),
                allow(TaskAction.ASK_ENGINE, Role.ADMINISTRATOR).in(TaskState.OPEN),
                allow(TaskAction.CONFIRM_DONE, Role.ADMINISTRATOR).in(TaskState.DONE),
                allow(TaskAction.RESTART_PROCESS, Role.ADMINISTRATOR).in(TaskState.OPEN, TaskState.DONE));
    }

    /** What an actor is to a task. */
    enum Inbox implements Relation {
        /** The task is offered to a group the actor belongs to. */
        OFFERED,
        ASSIGNEE
    }

    static Scope scope(TaskRow task) {
        return new Scope() {
            @Override
            public Enum<?> state() {
                return task.state();
            }

            @Override
            public Set<Relation> relationsOf(Actor actor) {
                return relations(actor, task.assignee(), task.offeredTo());
            }
        };
    }

    static Set<Relation> relations(Actor actor, @Nullable PersonId assignee, @Nullable Role offeredTo) {
        var offered = offeredTo != null && actor.is(offeredTo);
        // Giving back needs a group to give back to.
        var assigned = offeredTo != null && actor.id().equals(assignee);
        if (offered && assigned) {
            return Set.of(Inbox.OFFERED, Inbox.ASSIGNEE);
        }
        return offered ? Set.of(Inbox.OFFERED) : assigned ? Set.of(Inbox.ASSIGNEE) : Set.of();
    }
}
