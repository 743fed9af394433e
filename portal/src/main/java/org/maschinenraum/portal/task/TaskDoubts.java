package org.maschinenraum.portal.task;

import java.util.Map;
import java.util.UUID;
import org.maschinenraum.integration.engine.Engine;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.audit.AuditTrail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Settles what is in doubt between the portal and the engine; each answer stands in the audit trail of the case.
 *
 * @see "ADR-0002"
 */
@Service
@Transactional
public class TaskDoubts {

    private final TaskRows rows;
    private final TaskKinds kinds;
    private final Engine engine;
    private final AuditTrail audit;
    private final Policy policy;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    TaskDoubts(
            TaskRows rows,
            TaskKinds kinds,
            Engine engine,
            AuditTrail audit,
            Policy policy,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.kinds = kinds;
        this.engine = engine;
        this.audit = audit;
        this.policy = policy;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** Has the engine asked for an open task within seconds; one that it still does not know is in doubt again. */
    public void askEngine(TaskId id) {
        var task = doubted(id, TaskAction.ASK_ENGINE);
        rows.settle(id);
        rows.unseen(id);
        record(task, TaskAction.ASK_ENGINE);
    }

    /** Takes an answered task for done: the engine had the answer, only its receipt was lost. */
    public void confirmDone(TaskId id) {
        var task = doubted(id, TaskAction.CONFIRM_DONE);
        rows.settle(id);
        record(task, TaskAction.CONFIRM_DONE);
    }

    /**
     * Takes the process of the task's case up anew; open tasks are announced again, answered ones answered from the
     * record. Nobody has to do anything twice.
     */
    public void restartProcess(TaskId id) {
        if (!restart(doubted(id, TaskAction.RESTART_PROCESS))) {
            throw new Refusal("task.refused-case-closed");
        }
    }

    /**
     * As {@link #restartProcess}, for every case with an open task that the engine does not know; after its data was lost.
     *
     * @return how many
     */
    public int restartLostProcesses() {
        return (int) rows.oneLostTaskPerCase().stream()
                .map(id -> doubted(id, TaskAction.RESTART_PROCESS))
                .filter(this::restart)
                .count();
    }

    private boolean restart(TaskRow task) {
        if (!engine.restart(task.key().caseId())) {
            return false;
        }
        rows.settleAll(task.key().caseId());
        record(task, TaskAction.RESTART_PROCESS);
        return true;
    }

    /** Locks the owning room's aggregate before the row, as every decision does. */
    private TaskRow doubted(TaskId id, TaskAction action) {
        var found = rows.find(id).orElseThrow(() -> new Refusal("task.refused-no-doubt"));
        policy.require(currentActor.get(), action, TaskPolicy.scope(found));
        kinds.expects(found.processId(), found.key());
        var task = rows.lock(id).orElseThrow(() -> new Refusal("task.refused-no-doubt"));
        if (!task.doubted() || task.state() != found.state()) {
            throw new Refusal("task.refused-no-doubt");
        }
        return task;
    }

    private void record(TaskRow task, TaskAction action) {
        UUID caseId = task.key().caseId();
        audit.record(
                () -> caseId,
                currentActor.get().id(),
                action.key(),
                Map.of(
                        "task", task.id().value(),
                        "element", task.key().element(),
                        "round", task.key().round()));
        events.publishEvent(task.changed());
    }
}
