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
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Plays the portal and its people against the strategy phase, in the words of a story. */
final class StrategyPhaseDriver {

    static final String CASE = "5f0c1f9e-0000-4000-8000-000000000001";
    private static final String USER_TASK = "io.camunda.zeebe:userTask";

    private final ZeebeTestEngine engine;
    private final ZeebeClient client;
    private final Trace trace;
    private final OpenJobs jobs;

    StrategyPhaseDriver(ZeebeTestEngine engine, ZeebeClient client) {
        this.engine = engine;
        this.client = client;
        this.jobs = new OpenJobs(engine, client);
        this.trace = new Trace(engine.getRecordStreamSource());
        Names.MODELS.forEach(this::deploy);
    }

    void deploy(String model) {
        client.newDeployResourceCommand().addResourceFromClasspath(model).send().join();
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
        ActivatedJob job = jobs.take(BEGIN, anyJob -> true);
        client.newThrowErrorCommand(job).errorCode(Names.ALREADY_RUNNING).send().join();
    }

    void checkOpened() {
        step(OPEN_COMPLETENESS_CHECK);
    }

    /** Reviewers are asked; nobody is to be reminded for the next two weeks. */
    void foundComplete(String... reviewIds) {
        seatsNamed(reviewIds);
        List.of(reviewIds).forEach(seat -> nothingDue(seat, Duration.ofDays(14)));
    }

    /** Reviewers are asked; the portal has not been asked yet whether to remind them. */
    void seatsNamed(String... reviewIds) {
        answer(COMPLETENESS_CHECK, Map.of(OUTCOME, COMPLETE, REVIEW_IDS, List.of(reviewIds)));
    }

    /** Whether somebody was reminded or not, is the domain's business. */
    void nothingDue(String reviewId, Duration next) {
        complete(
                jobs.take(REMIND_REVIEWER, job -> isSeat(job, reviewId)),
                Map.of(OUTCOME, WAITING, NEXT_CHECK_IN, next.toString()));
    }

    void overdue(String reviewId, String escalationId) {
        complete(
                jobs.take(REMIND_REVIEWER, job -> isSeat(job, reviewId)),
                Map.of(OUTCOME, OVERDUE, NEXT_CHECK_IN, "PT24H", ESCALATION_ID, escalationId));
    }

    void settled(String escalationId) {
        complete(jobs.take(USER_TASK, escalation(escalationId)), Map.of(OUTCOME, SETTLED));
    }

    void passes(Duration time) {
        jobs.settle();
        engine.increaseTime(time);
        jobs.awaitTimers();
    }

    void foundIncomplete() {
        answer(COMPLETENESS_CHECK, Map.of(OUTCOME, CHANGES_REQUESTED));
    }

    void resubmitted(int round) {
        answer(CHANGES_REQUESTED_TASK, Map.of(OUTCOME, RESUBMITTED, ROUND, round));
    }

    void reviewed(String reviewId) {
        ActivatedJob task = jobs.take(USER_TASK, seat(reviewId));
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
        jobs.settle();
        return trace.waitingAt();
    }

    /** End events of finished instances, in the order of their ends. */
    List<String> endedAt() {
        jobs.settle();
        return trace.endedAt();
    }

    /** The process's own value of a variable, as JSON. */
    String variable(String name) {
        jobs.settle();
        return requireNonNull(trace.processVariables().get(name), name);
    }

    /** The process's own values, as JSON. */
    Map<String, String> variables() {
        jobs.settle();
        return trace.processVariables();
    }

    /** What the next waiting task of this element can read. */
    Map<String, Object> variablesAt(String elementId) {
        return jobs.find(USER_TASK, at(elementId)).getVariablesAsMap();
    }

    void hadNoIncident() {
        jobs.settle();
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
        complete(jobs.take(type, anyJob -> true), Map.of());
    }

    private void answer(String elementId, Map<String, Object> outcome) {
        complete(jobs.take(USER_TASK, at(elementId)), outcome);
    }

    private void complete(ActivatedJob job, Map<String, Object> variables) {
        client.newCompleteCommand(job).variables(variables).send().join();
    }

    private static Predicate<ActivatedJob> at(String elementId) {
        return job -> job.getElementId().equals(elementId);
    }

    private static Predicate<ActivatedJob> seat(String reviewId) {
        return job -> job.getElementId().equals(REVIEW) && isSeat(job, reviewId);
    }

    private static boolean isSeat(ActivatedJob job, String reviewId) {
        return reviewId.equals(job.getVariablesAsMap().get(REVIEW_ID));
    }

    private static Predicate<ActivatedJob> escalation(String escalationId) {
        return job -> job.getElementId().equals(OVERDUE_REVIEW)
                && escalationId.equals(job.getVariablesAsMap().get(SEAT));
    }
}
