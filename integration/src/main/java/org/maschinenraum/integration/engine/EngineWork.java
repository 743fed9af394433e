package org.maschinenraum.integration.engine;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** All that is done for the engine: its jobs, and what comes round by itself. */
record EngineWork(
        StepWorker stepWorker,
        ObjectProvider<ProcessStep> steps,
        UserTaskWorker userTaskWorker,
        ObjectProvider<UserTaskListener> listener,
        UserTaskHeartbeat heartbeat,
        Republication republication) {

    List<Subscription> subscriptions() {
        Stream<Subscription> userTasks = listener.stream().map(inbox -> userTaskWorker.subscription());
        return Stream.concat(steps.stream().map(stepWorker::subscription), userTasks)
                .toList();
    }

    void renewUserTasks() {
        heartbeat.beat();
    }

    void publishStartsAgain() {
        republication.check();
    }
}
