package org.maschinenraum.portal.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maschinenraum.integration.engine.Arrival;
import org.maschinenraum.integration.engine.UserTaskJob;
import org.maschinenraum.integration.engine.UserTaskListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The inbox as the engine sees it: announces, renews and confirms tasks. */
@Component
@Transactional
class EngineTasks implements UserTaskListener {

    private final TaskRows rows;
    private final TaskKinds kinds;
    private final ApplicationEventPublisher events;

    EngineTasks(TaskRows rows, TaskKinds kinds, ApplicationEventPublisher events) {
        this.rows = rows;
        this.kinds = kinds;
        this.events = events;
    }

    @Override
    public Arrival arrived(UserTaskJob job) {
        var key = TaskKey.of(job);
        // The owning room locks its aggregate first, as every decision does; so no decision slips in between.
        var offer = kinds.of(job.processId(), key).offer(key);
        var stored = rows.lock(key);
        if (stored.isPresent() && stored.get().state() != TaskState.OPEN) {
            return arrivedLate(stored.get(), job);
        }
        if (offer.isEmpty()) {
            stored.ifPresent(this::close);
            return new Arrival.Obsolete();
        }
        var opened = rows.open(key, job, offer.get());
        if (stored.isEmpty()) {
            events.publishEvent(opened.changed());
        }
        return new Arrival.Open();
    }

    /** The case moved on without an answer: no row stays open for what nobody expects. */
    private void close(TaskRow task) {
        rows.state(task.id(), TaskState.CANCELLED);
        events.publishEvent(task.changed());
    }

    private Arrival arrivedLate(TaskRow stored, UserTaskJob job) {
        if (stored.state() == TaskState.CANCELLED) {
            return new Arrival.Obsolete();
        }
        rows.announce(stored.id(), job);
        return new Arrival.Answered(stored.outcome());
    }

    @Override
    public List<UserTaskJob> openSince(Instant lastSeenBefore, int limit) {
        return rows.openSince(lastSeenBefore, limit).stream().map(TaskRow::job).toList();
    }

    @Override
    public void seen(UserTaskJob job) {
        rows.lock(job).ifPresent(task -> rows.announce(task.id(), job));
    }

    @Override
    public void completed(UserTaskJob job) {
        answered(job).ifPresent(task -> rows.state(task.id(), TaskState.DONE));
    }

    @Override
    public void missing(UserTaskJob job) {
        // As when it arrives: the owning room first, which may have no use for the task any more.
        var expected = kinds.expects(job.processId(), TaskKey.of(job));
        rows.lock(job).ifPresent(task -> {
            switch (task.state()) {
                case OPEN -> {
                    if (expected) {
                        rows.doubt(task.id(), Doubt.Reason.MISSING);
                    } else {
                        close(task);
                    }
                }
                // Mostly a completion whose receipt was lost, but never taken for success in silence.
                case ANSWERED -> {
                    rows.state(task.id(), TaskState.DONE);
                    rows.doubt(task.id(), Doubt.Reason.ANSWER_UNKNOWN);
                }
                case DONE, CANCELLED -> {}
            }
        });
    }

    private Optional<TaskRow> answered(UserTaskJob job) {
        return rows.lock(job).filter(task -> task.state() == TaskState.ANSWERED);
    }
}
