package org.maschinenraum.portal.task;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.engine.Engine;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.directory.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The only way to change a task. */
@Service
public class Tasks {

    private final TaskRows rows;
    private final Engine engine;
    private final People people;
    private final Policy policy;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Tasks(
            TaskRows rows,
            Engine engine,
            People people,
            Policy policy,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.engine = engine;
        this.people = people;
        this.policy = policy;
        this.currentActor = currentActor;
        this.events = events;
    }

    /**
     * Stores a person's decision and tells the engine; called by the owning room, which has checked the right and locked
     * its aggregate. A decision may precede the task.
     *
     * @throws Refusal if another person has claimed the task, or it is answered or cancelled
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answer(TaskKey key, String processId, PersonId by, Map<String, Object> outcome) {
        rows.lock(key).ifPresent(task -> requireAnswerable(task, by));
        var answered = rows.answer(key, processId, by, outcome);
        if (answered.announced()) {
            complete(answered, outcome);
        }
        events.publishEvent(answered.changed());
    }

    /** An engine whose data was replaced cannot know the task: the decision waits until the process is taken up anew. */
    private void complete(TaskRow answered, Map<String, Object> outcome) {
        if (engine.isOurs(answered.job())) {
            engine.complete(answered.job(), outcome);
        } else {
            rows.doubt(answered.id(), Doubt.Reason.MISSING);
        }
    }

    private static void requireAnswerable(TaskRow task, PersonId by) {
        if (task.state() != TaskState.OPEN) {
            throw new Refusal("task.refused-answered");
        }
        if (task.assignee() != null && !task.assignee().equals(by)) {
            throw new Refusal("task.refused-claimed");
        }
    }

    /** Hands an open task to another person, until another day; called by the owning room. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(TaskKey key, PersonId to, LocalDate due) {
        rows.lock(key).filter(task -> task.state() == TaskState.OPEN).ifPresent(task -> {
            rows.due(task.id(), due);
            reassign(task, to);
        });
    }

    /** Cancels an open task that nobody needs any more; called by the owning room. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(TaskKey key) {
        rows.lock(key).filter(task -> task.state() == TaskState.OPEN).ifPresent(task -> {
            rows.state(task.id(), TaskState.CANCELLED);
            events.publishEvent(task.changed());
        });
    }

    /** Cancels what is open; called by the owning room in the transaction that closes the case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancelAll(UUID caseId) {
        rows.cancel(caseId).forEach(task -> events.publishEvent(task.changed()));
    }

    /** Takes a task offered to a group of mine. */
    @Transactional
    public void claim(TaskId id) {
        var actor = currentActor.get();
        var task = lock(id);
        policy.require(actor, TaskAction.CLAIM, TaskPolicy.scope(task));
        if (task.assignee() != null && !task.assignee().equals(actor.id())) {
            throw new Refusal("task.refused-claimed");
        }
        reassign(task, actor.id());
    }

    /** Gives a claimed task back to its group. */
    @Transactional
    public void release(TaskId id) {
        var task = lock(id);
        policy.require(currentActor.get(), TaskAction.RELEASE, TaskPolicy.scope(task));
        reassign(task, null);
    }

    /**
     * Hands a task of the group to one of its members; also over a claim, but only over the one the actor was told of.
     *
     * @param holder who held the task when the actor decided, null if nobody did
     * @throws Refusal if somebody else holds it by now, or the person does not belong to the group
     */
    @Transactional
    public void assign(TaskId id, PersonId to, @Nullable PersonId holder) {
        var task = lock(id);
        policy.require(currentActor.get(), TaskAction.ASSIGN, TaskPolicy.scope(task));
        if (!Objects.equals(task.assignee(), holder)) {
            throw new Refusal("task.refused-claimed-meanwhile");
        }
        requireMember(to, task.offeredTo());
        reassign(task, to);
    }

    private void requireMember(PersonId person, @Nullable Role group) {
        if (people.present(person)
                .filter(known -> group != null && known.roles().contains(group))
                .isEmpty()) {
            throw new Refusal("task.refused-not-in-group");
        }
    }

    private void reassign(TaskRow task, @Nullable PersonId to) {
        rows.assign(task.id(), to);
        events.publishEvent(task.changed());
        events.publishEvent(new TaskChanged(task.id(), to, task.offeredTo()));
    }

    private TaskRow lock(TaskId id) {
        return rows.lock(id).orElseThrow(() -> new Refusal("task.refused-gone"));
    }
}
