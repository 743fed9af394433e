package org.maschinenraum.integration.engine;

import java.util.Map;
import org.maschinenraum.integration.engine.CompletionDelivery.Completion;
import org.maschinenraum.integration.outbox.Delivery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionTemplate;

/** Completes a user task; what the engine does not know is reported, never taken for success. */
final class CompletionDelivery extends EngineDelivery<Completion> {

    static final String KIND = "engine.complete-user-task";

    record Completion(UserTaskJob job, Map<String, Object> outcome) {}

    private final Engine engine;
    private final ObjectProvider<UserTaskListener> listener;
    private final TransactionTemplate transaction;

    CompletionDelivery(
            EngineLifecycle lifecycle,
            Engine engine,
            ObjectProvider<UserTaskListener> listener,
            TransactionTemplate transaction) {
        super(KIND, Completion.class, lifecycle);
        this.engine = engine;
        this.listener = listener;
        this.transaction = transaction;
    }

    @Override
    public void deliver(Delivery<Completion> delivery) {
        UserTaskJob job = delivery.payload().job();
        boolean ours = engine.isOurs(job);
        if (!ours && !engine.isSuperseded(job)) {
            // Even refused it would disturb the engine's key counter; it stays here for the administrator.
            throw new IllegalStateException("the engine's data was replaced after the task was answered");
        }
        boolean known = ours && client().complete(job.key(), delivery.payload().outcome());
        transaction.executeWithoutResult(status -> report(job, known));
    }

    private void report(UserTaskJob job, boolean known) {
        if (known) {
            listener.getObject().completed(job);
        } else {
            listener.getObject().missing(job);
        }
    }
}
