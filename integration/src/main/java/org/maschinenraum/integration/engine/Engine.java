package org.maschinenraum.integration.engine;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.engine.CompletionDelivery.Completion;
import org.maschinenraum.integration.engine.EngineCase.Instance;
import org.maschinenraum.integration.outbox.Outbox;
import org.maschinenraum.integration.outbox.OutboxQueries;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a room asks of the process engine; every call writes an outbox row in the caller's transaction, lane = case id. */
public class Engine {

    static final String ALREADY_RUNNING = "already-running";

    private final Outbox outbox;
    private final OutboxQueries waiting;
    private final EngineCases cases;
    private final EngineSettings settings;
    private final Clock clock;

    Engine(Outbox outbox, OutboxQueries waiting, EngineCases cases, EngineSettings settings, Clock clock) {
        this.outbox = outbox;
        this.waiting = waiting;
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Registers the case as waiting and sends the start message; the process begins exactly once however often it is delivered.
     *
     * @param startMessage name of the message start event
     * @param caseId the case the process runs for, one case per instance
     * @param variables from the list in {@code Names}; {@code caseId} and {@code startId} are added
     */
    public void start(String processId, String startMessage, UUID caseId, Map<String, Object> variables) {
        long delivery = outbox.send(StartDelivery.KIND, lane(caseId), new StartDelivery.Start(caseId, 1));
        // With the case id, since several databases may start cases on the same engine.
        String startId = caseId + ":" + delivery;
        cases.add(new EngineCase(caseId, processId, startMessage, startId, variables, 1, null, null), clock.instant());
    }

    /** Sends a message into the running case, after its process has begun; dropped if the case closed before that. */
    public void send(String message, UUID caseId, Map<String, Object> variables) {
        if (cases.find(caseId).isEmpty()) {
            throw new IllegalStateException("no process was started for case " + caseId);
        }
        outbox.send(MessageDelivery.KIND, lane(caseId), new MessageDelivery.MessageToCase(message, caseId, variables));
    }

    /**
     * Completes a user task of this engine's data set.
     *
     * @throws IllegalArgumentException for a key of other engine data
     */
    public void complete(UserTaskJob job, Map<String, Object> outcome) {
        if (!isOurs(job)) {
            throw new IllegalArgumentException(
                    "user task %d belongs to the engine data %s".formatted(job.key(), job.dataSet()));
        }
        outbox.send(CompletionDelivery.KIND, lane(job.caseId()), new Completion(job, outcome));
    }

    /** Marks the case as closed: an instance that has not begun yet will end at once, and nothing more is sent to it. */
    public void close(UUID caseId) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a case is closed in the transaction that decides it, none is open");
        }
        cases.close(caseId, clock.instant());
    }

    /**
     * Takes the process of an open case up anew, from its start: the instance it had is cancelled, if this engine can
     * know it. Steps meet what they did before, and tasks that were answered are answered again from the record.
     *
     * @return false if the case is closed or never had a process
     */
    public boolean restart(UUID caseId) {
        EngineCase found = cases.lock(caseId).orElse(null);
        if (found == null || found.isClosed()) {
            return false;
        }
        int next = found.publication() + 1;
        cases.restart(caseId, next);
        // Outside the case's lane: there, deliveries for the lost instance may stand in the way.
        outbox.send(StartDelivery.KIND, null, new StartDelivery.Start(caseId, next, instanceHere(found)));
        outbox.retryLane(lane(caseId));
        return true;
    }

    /** The instance to cancel; null if there is none, or none that this engine's data can hold. */
    private @Nullable Long instanceHere(EngineCase found) {
        Instance instance = found.begun();
        return instance == null || !instance.dataSet().equals(settings.dataSet()) ? null : instance.key();
    }

    /** Whether what was meant for this task's instance has no receiver left, because the case has another or none. */
    boolean isSuperseded(UserTaskJob job) {
        return cases.find(job.caseId())
                .map(found -> found.isClosed() || !found.isIn(job.dataSet()))
                .orElse(false);
    }

    /** Whether the process of this case has begun; false while its start still waits to be forwarded. */
    public boolean hasBegun(UUID caseId) {
        return cases.find(caseId).map(EngineCase::hasBegun).orElse(false);
    }

    /** Records the one instance that runs for the case. */
    void begin(StepJob job) {
        Instance instance = new Instance(settings.dataSet(), job.instanceKey());
        EngineCase begun = cases.lock(job.caseId())
                .filter(found -> found.accepts(instance))
                .orElseThrow(
                        () -> new ProcessError(ALREADY_RUNNING, "another instance runs for this case, or none is due"));
        if (!begun.hasBegun()) {
            cases.begin(job.caseId(), instance, startId(job), clock.instant());
            outbox.wake(lane(job.caseId()));
        }
    }

    /** Writes the completion once more, unless it still waits to be sent. */
    void completeAgain(UserTaskJob job, Map<String, Object> outcome) {
        boolean waits = waiting.waiting(CompletionDelivery.KIND, lane(job.caseId()), Completion.class).stream()
                .anyMatch(completion -> completion.job().equals(job));
        if (!waits) {
            complete(job, outcome);
        }
    }

    /** Whether the present engine's data issued the key; another is never sent. */
    public boolean isOurs(UserTaskJob job) {
        return job.dataSet().equals(settings.dataSet());
    }

    private static String startId(StepJob job) {
        if (job.variables().get(EngineJob.START_ID) instanceof String startId) {
            return startId;
        }
        throw new IllegalStateException("instance %d has no start id".formatted(job.instanceKey()));
    }

    private static String lane(UUID caseId) {
        return caseId.toString();
    }
}
