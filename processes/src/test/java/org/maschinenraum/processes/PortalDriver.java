package org.maschinenraum.processes;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Plays the portal and its people against the engine; the words of a story come from the driver of each process. */
class PortalDriver {

    static final String CASE = "5f0c1f9e-0000-4000-8000-000000000001";
    static final String USER_TASK = "io.camunda.zeebe:userTask";

    final OpenJobs jobs;
    private final ZeebeTestEngine engine;
    private final ZeebeClient client;
    private final Trace trace;

    PortalDriver(ZeebeTestEngine engine, ZeebeClient client) {
        this.engine = engine;
        this.client = client;
        this.jobs = new OpenJobs(engine, client);
        this.trace = new Trace(engine.getRecordStreamSource());
        Names.MODELS.forEach(this::deploy);
    }

    final void deploy(String model) {
        client.newDeployResourceCommand().addResourceFromClasspath(model).send().join();
    }

    void refusedToBegin(String begin) {
        ActivatedJob job = jobs.take(begin, anyJob -> true);
        client.newThrowErrorCommand(job).errorCode(Names.ALREADY_RUNNING).send().join();
    }

    void passes(Duration time) {
        jobs.settle();
        engine.increaseTime(time);
        jobs.awaitTimers();
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

    void publish(String message, String correlationKey, String messageId, Map<String, Object> variables) {
        client.newPublishMessageCommand()
                .messageName(message)
                .correlationKey(correlationKey)
                .messageId(messageId)
                .timeToLive(Duration.ofDays(7))
                .variables(variables)
                .send()
                .join();
    }

    void step(String type) {
        step(type, Map.of());
    }

    void step(String type, Map<String, Object> answer) {
        complete(jobs.take(type, anyJob -> true), answer);
    }

    void answer(String elementId, Map<String, Object> outcome) {
        complete(jobs.take(USER_TASK, at(elementId)), outcome);
    }

    void complete(ActivatedJob job, Map<String, Object> variables) {
        client.newCompleteCommand(job).variables(variables).send().join();
    }

    static Predicate<ActivatedJob> at(String elementId) {
        return job -> job.getElementId().equals(elementId);
    }
}
