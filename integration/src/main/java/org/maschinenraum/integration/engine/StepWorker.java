package org.maschinenraum.integration.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.maschinenraum.integration.engine.JobLog.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs process steps: recorded and done in one transaction, reported to the engine after it. */
final class StepWorker {

    private static final Logger log = LoggerFactory.getLogger(StepWorker.class);
    private static final int AT_ONCE = 32;

    private final EngineClient client;
    private final TransactionTemplate transaction;
    private final JobLog jobs;
    private final JobFailures failures;
    private final EngineSettings settings;

    StepWorker(
            EngineClient client,
            TransactionTemplate transaction,
            JobLog jobs,
            JobFailures failures,
            EngineSettings settings) {
        this.client = client;
        this.transaction = transaction;
        this.jobs = jobs;
        this.failures = failures;
        this.settings = settings;
    }

    Subscription subscription(ProcessStep step) {
        return new Subscription(step.type(), settings.stepLease(), AT_ONCE, List.of(), job -> handle(step, job));
    }

    void handle(ProcessStep step, EngineJob job) {
        try {
            answer(job, outcome(step, job));
            failures.remove(job);
        } catch (Exception e) {
            log.warn("job {} of {} failed: {}", job.key(), job.elementId(), EngineFailed.withoutNames(e));
            giveBack(job, e);
        }
    }

    private Outcome outcome(ProcessStep step, EngineJob job) {
        try {
            return once(job, () -> new Outcome(step.run(stepJob(job)), null));
        } catch (ProcessError refusal) {
            // In a transaction of its own: what the step had written before it refused is rolled back.
            return once(job, () -> new Outcome(Map.of(), refusal.code()));
        }
    }

    private Outcome once(EngineJob job, Supplier<Outcome> effect) {
        return transaction.execute(status -> {
            if (!jobs.claim(job, job.caseId())) {
                return jobs.recorded(job);
            }
            Outcome outcome = effect.get();
            jobs.record(job, outcome);
            return outcome;
        });
    }

    private void answer(EngineJob job, Outcome outcome) {
        String errorCode = outcome.errorCode();
        boolean known = errorCode == null
                ? client.complete(job.key(), outcome.result())
                : client.throwError(job.key(), errorCode, errorCode);
        if (!known) {
            log.info("job {} of {} is no longer known: done before or cancelled", job.key(), job.elementId());
        }
    }

    private void giveBack(EngineJob job, Exception failure) {
        try {
            Duration backOff = backOff(failures.add(job, failure));
            client.fail(job, backOff, failure.getClass().getName());
        } catch (RuntimeException e) {
            log.warn(
                    "job {} comes again when its lease ends: {}",
                    job.key(),
                    e.getClass().getName());
        }
    }

    Duration backOff(int attempts) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(attempts, 20));
        return doubled.compareTo(settings.longestStepBackOff()) < 0 ? doubled : settings.longestStepBackOff();
    }

    private static StepJob stepJob(EngineJob job) {
        return new StepJob(
                job.key(), job.instanceKey(), job.processId(), job.elementId(), job.caseId(), job.variables());
    }
}
