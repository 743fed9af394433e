package org.maschinenraum.processes;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** The jobs the engine has handed out and nobody has answered yet. */
final class OpenJobs {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration NOTICE = Duration.ofSeconds(1);

    private final ZeebeTestEngine engine;
    private final ZeebeClient client;
    private final List<ActivatedJob> jobs = new ArrayList<>();

    OpenJobs(ZeebeTestEngine engine, ZeebeClient client) {
        this.engine = engine;
        this.client = client;
    }

    /** Removes the job from the list: it is about to be answered. */
    ActivatedJob take(String type, Predicate<ActivatedJob> wanted) {
        ActivatedJob job = find(type, wanted);
        jobs.remove(job);
        return job;
    }

    /** Waits for the engine only if the job is not there yet: an idle engine takes its time to say so. */
    ActivatedJob find(String type, Predicate<ActivatedJob> wanted) {
        return arrived(type, wanted)
                .or(() -> {
                    settle();
                    return arrived(type, wanted);
                })
                .orElseThrow(() -> new AssertionError("no such job of type " + type));
    }

    /** Waits until the engine has nothing left to do. */
    void settle() {
        try {
            engine.waitForIdleState(PATIENCE);
        } catch (TimeoutException e) {
            throw new AssertionError("the engine found no rest", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** A timer that has become due is noticed a moment later; whether there is one, only the story knows. */
    void awaitTimers() {
        try {
            engine.waitForBusyState(NOTICE);
        } catch (TimeoutException nothingDue) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private Optional<ActivatedJob> arrived(String type, Predicate<ActivatedJob> wanted) {
        jobs.addAll(client.newActivateJobsCommand()
                .jobType(type)
                .maxJobsToActivate(10)
                .timeout(Duration.ofDays(1))
                .send()
                .join()
                .getJobs());
        return jobs.stream()
                .filter(job -> job.getType().equals(type))
                .filter(wanted)
                .findFirst();
    }
}
