package org.maschinenraum.integration.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.engine.Arrival.Answered;
import org.maschinenraum.integration.engine.Arrival.Obsolete;
import org.maschinenraum.integration.engine.Arrival.Open;
import org.maschinenraum.integration.engine.EngineClient.Lease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes user tasks in under a short lease and asks for a long one only after the row is committed. */
final class UserTaskWorker {

    private static final Logger log = LoggerFactory.getLogger(UserTaskWorker.class);
    private static final String TYPE = "io.camunda.zeebe:userTask";

    private final EngineClient client;
    private final Engine engine;
    private final ObjectProvider<UserTaskListener> listener;
    private final TransactionTemplate transaction;
    private final JobFailures failures;
    private final EngineSettings settings;

    UserTaskWorker(
            EngineClient client,
            Engine engine,
            ObjectProvider<UserTaskListener> listener,
            TransactionTemplate transaction,
            JobFailures failures,
            EngineSettings settings) {
        this.client = client;
        this.engine = engine;
        this.listener = listener;
        this.transaction = transaction;
        this.failures = failures;
        this.settings = settings;
    }

    Subscription subscription() {
        return new Subscription(
                TYPE,
                settings.arrivalLease(),
                settings.arrivalsAtOnce(),
                List.of(EngineJob.CASE_ID, EngineJob.ROUND, EngineJob.REVIEW_ID, EngineJob.SEAT),
                this::handle);
    }

    /** Whatever fails here, the short lease lapses and the task comes again with the same key. */
    void handle(EngineJob job) {
        try {
            arrive(userTask(job));
            failures.remove(job);
        } catch (Exception e) {
            log.warn("user task {} of {} failed: {}", job.key(), job.elementId(), EngineFailed.withoutNames(e));
            remember(job, e);
        }
    }

    private void arrive(UserTaskJob task) {
        Arrival arrival = transaction.execute(status -> ask(task));
        if (arrival instanceof Open && client.renew(task.key(), settings.taskLease()) != Lease.RENEWED) {
            log.info("user task {} was gone before its lease was renewed", task.key());
        }
    }

    private Arrival ask(UserTaskJob task) {
        Arrival arrival = listener.getObject().arrived(task);
        switch (arrival) {
            case Open open -> log.debug("user task {} is open", task.key());
            case Answered answered -> engine.completeAgain(task, answered.outcome());
            case Obsolete obsolete -> log.debug("user task {} is obsolete", task.key());
        }
        return arrival;
    }

    private void remember(EngineJob job, Exception failure) {
        try {
            failures.add(job, failure);
        } catch (RuntimeException e) {
            log.warn(
                    "the failure of user task {} could not be recorded: {}",
                    job.key(),
                    e.getClass().getName());
        }
    }

    private UserTaskJob userTask(EngineJob job) {
        Map<String, Object> variables = job.variables();
        return new UserTaskJob(
                job.key(),
                settings.dataSet(),
                job.processId(),
                job.elementId(),
                job.caseId(),
                variables.get(EngineJob.ROUND) instanceof Number round ? round.intValue() : 0,
                seat(variables));
    }

    /** A task of a review's seat that is not the review itself names a seat of its own. */
    private static @Nullable String seat(Map<String, Object> variables) {
        Object reviewId = variables.get(EngineJob.REVIEW_ID);
        Object seat = variables.getOrDefault(EngineJob.SEAT, reviewId);
        return seat == null ? null : seat.toString();
    }
}
