package org.maschinenraum.processes;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maschinenraum.processes.Names.StrategyPhase.*;
import static org.maschinenraum.processes.Names.Variables.*;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** Plays the portal and its people against the strategy phase, in the words of a story. */
final class StrategyPhaseDriver {

    static final String CASE = "5f0c1f9e-0000-4000-8000-000000000001";
    private static final String USER_TASK = "io.camunda.zeebe:userTask";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ZeebeTestEngine engine;
    private final ZeebeClient client;
    private final Trace trace;
    private final List<ActivatedJob> open = new ArrayList<>();

    StrategyPhaseDriver(ZeebeTestEngine engine, ZeebeClient client) {
        this.engine = engine;
        this.client = client;
        this.trace = new Trace(engine.getRecordStreamSource());
        Names.MODELS.forEach(model -> client.newDeployResourceCommand()
                .addResourceFromClasspath(model)
                .send()
                .join());
    }

    void submitted(String startId) {
        publish(SUBMIT, CASE, startId, Map.of(CASE_ID, CASE, START_ID, startId, ROUND, 1));
    }

    void deliveredAgain(String startId) {
        assertThatThrownBy(() -> submitted(startId)).hasMessageContaining("ALREADY_EXISTS");
    }

    void withdrawn(String startId) {
        publish(WITHDRAW, startId, startId + "-withdrawal", Map.of());
    }

    void begun() {
        step(BEGIN);
    }

    void refusedToBegin() {
        ActivatedJob job = take(BEGIN, anyJob -> true);
        client.newThrowErrorCommand(job).errorCode(Names.ALREADY_RUNNING).send().join();
    }

    void checkOpened() {
        step(OPEN_COMPLETENESS_CHECK);
    }

    void foundComplete(String... reviewIds) {
        answer(COMPLETENESS_CHECK, Map.of(OUTCOME, COMPLETE, REVIEW_IDS, List.of(reviewIds)));
    }

    void foundIncomplete() {
        answer(COMPLETENESS_CHECK, Map.of(OUTCOME, CHANGES_REQUESTED));
    }

    void resubmitted(int round) {
        answer(CHANGES_REQUESTED_TASK, Map.of(OUTCOME, RESUBMITTED, ROUND, round));
    }

    void reviewed(String reviewId) {
        ActivatedJob task = take(USER_TASK, seat(reviewId));
        complete(task, Map.of(OUTCOME, REVIEWED));
    }

    void reviewsConcluded() {
        step(CONCLUDE_REVIEWS);
    }

    void decided(String outcome) {
        answer(DECISION, Map.of(OUTCOME, outcome));
    }

    void withdrawalConfirmed() {
        step(CONFIRM_WITHDRAWAL);
    }

    /** From the submission to the point where reviewers are asked. */
    void submittedAndFoundComplete(String startId, String... reviewIds) {
        submitted(startId);
        begun();
        checkOpened();
        foundComplete(reviewIds);
    }

    /** From the submission to the point where the approver is asked. */
    void submittedAndReviewed(String startId) {
        submittedAndFoundComplete(startId, "seat-1", "seat-2");
        reviewed("seat-1");
        reviewed("seat-2");
        reviewsConcluded();
    }

    /** Tasks and steps that wait, one entry per token. */
    List<String> waitingAt() {
        settle();
        return trace.waitingAt();
    }

    /** End events of finished instances, in the order of their ends. */
    List<String> endedAt() {
        settle();
        return trace.endedAt();
    }

    /** The process's own value of a variable, as JSON. */
    String variable(String name) {
        settle();
        return requireNonNull(trace.processVariables().get(name), name);
    }

    /** What the next waiting task of this element can read. */
    Map<String, Object> variablesAt(String elementId) {
        return find(USER_TASK, at(elementId)).getVariablesAsMap();
    }

    void hadNoIncident() {
        settle();
        assertThat(trace.incidents()).isEmpty();
    }

    private void publish(String message, String correlationKey, String messageId, Map<String, Object> variables) {
        client.newPublishMessageCommand()
                .messageName(message)
                .correlationKey(correlationKey)
                .messageId(messageId)
                .timeToLive(Duration.ofDays(7))
                .variables(variables)
                .send()
                .join();
    }

    private void step(String type) {
        complete(take(type, anyJob -> true), Map.of());
    }

    private void answer(String elementId, Map<String, Object> outcome) {
        complete(take(USER_TASK, at(elementId)), outcome);
    }

    private void complete(ActivatedJob job, Map<String, Object> variables) {
        client.newCompleteCommand(job).variables(variables).send().join();
    }

    private ActivatedJob take(String type, Predicate<ActivatedJob> wanted) {
        ActivatedJob job = find(type, wanted);
        open.remove(job);
        return job;
    }

    private ActivatedJob find(String type, Predicate<ActivatedJob> wanted) {
        return arrived(type, wanted)
                .or(() -> {
                    settle();
                    return arrived(type, wanted);
                })
                .orElseThrow(() -> new AssertionError("no such task, waiting at " + trace.waitingAt()));
    }

    private Optional<ActivatedJob> arrived(String type, Predicate<ActivatedJob> wanted) {
        open.addAll(client.newActivateJobsCommand()
                .jobType(type)
                .maxJobsToActivate(10)
                .timeout(Duration.ofDays(1))
                .send()
                .join()
                .getJobs());
        return open.stream()
                .filter(job -> job.getType().equals(type))
                .filter(wanted)
                .findFirst();
    }

    private static Predicate<ActivatedJob> at(String elementId) {
        return job -> job.getElementId().equals(elementId);
    }

    private static Predicate<ActivatedJob> seat(String reviewId) {
        return job -> job.getElementId().equals(REVIEW)
                && reviewId.equals(job.getVariablesAsMap().get(REVIEW_ID));
    }

    private void settle() {
        try {
            engine.waitForIdleState(PATIENCE);
        } catch (TimeoutException e) {
            throw new AssertionError("the engine found no rest", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
