package org.maschinenraum.integration.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionTemplate;

/** Renews the leases of open user tasks, a few at a time, and notices those the engine no longer knows. */
final class UserTaskHeartbeat {

    private final EngineClient client;
    private final Engine engine;
    private final ObjectProvider<UserTaskListener> listener;
    private final TransactionTemplate transaction;
    private final EngineSettings settings;
    private final Clock clock;

    UserTaskHeartbeat(
            EngineClient client,
            Engine engine,
            ObjectProvider<UserTaskListener> listener,
            TransactionTemplate transaction,
            EngineSettings settings,
            Clock clock) {
        this.client = client;
        this.engine = engine;
        this.listener = listener;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    void beat() {
        if (client.isReady()) {
            listener.ifAvailable(inbox -> due(inbox).forEach(job -> renew(inbox, job)));
        }
    }

    private List<UserTaskJob> due(UserTaskListener inbox) {
        Instant lastSeenBefore = clock.instant().minus(settings.heartbeatAfter());
        return transaction.execute(status -> inbox.openSince(lastSeenBefore, settings.heartbeatBatch()));
    }

    private void renew(UserTaskListener inbox, UserTaskJob job) {
        switch (lease(job)) {
            case RENEWED -> transaction.executeWithoutResult(status -> inbox.seen(job));
            case UNKNOWN -> transaction.executeWithoutResult(status -> inbox.missing(job));
            case LAPSED -> {
                // The engine gives it out again, with the same key.
            }
        }
    }

    /** A key of other engine data is never sent: this engine cannot know it. */
    private EngineClient.Lease lease(UserTaskJob job) {
        return engine.isOurs(job) ? client.renew(job.key(), settings.taskLease()) : EngineClient.Lease.UNKNOWN;
    }
}
