package org.maschinenraum.integration.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.BackoffSupplier;
import io.camunda.client.api.worker.JobWorker;
import io.camunda.client.api.worker.JobWorkerBuilderStep1.JobWorkerBuilderStep3;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one client and its workers; both are built anew when the broker was away for long. */
final class CamundaConnection implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(CamundaConnection.class);

    private static final Duration LONGEST_POLL = Duration.ofSeconds(1);
    private static final BackoffSupplier BACK_OFF = BackoffSupplier.newBackoffBuilder()
            .maxDelay(Duration.ofSeconds(10).toMillis())
            .build();

    private final EngineSettings settings;
    private final Clock clock;
    /** Ours, not the client's, which would interrupt the handlers still running when it is replaced. */
    private final ExecutorService handlers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("engine-job-", 0).factory());

    private final List<Subscription> subscriptions = new ArrayList<>();
    private final List<JobWorker> workers = new ArrayList<>();
    private volatile CamundaClient client;
    private volatile boolean reachable;
    private boolean closed;
    private volatile @Nullable Instant awaySince;
    private volatile @Nullable Instant rebuilt;

    CamundaConnection(EngineSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.client = build();
    }

    CamundaClient client() {
        return client;
    }

    boolean isReachable() {
        return reachable;
    }

    void reached() {
        if (!reachable) {
            log.info("the engine answers");
        }
        reachable = true;
        awaySince = null;
        rebuilt = null;
    }

    void missed() {
        if (awaySince == null) {
            log.warn("the engine does not answer; what is meant for it waits");
            awaySince = clock.instant();
        }
        reachable = false;
    }

    synchronized void open(Subscription subscription) {
        subscriptions.add(subscription);
        workers.add(worker(subscription));
    }

    synchronized void rebuildIfAwayForLong() {
        Instant since = rebuilt == null ? awaySince : rebuilt;
        if (closed || since == null || clock.instant().isBefore(since.plus(settings.rebuildAfter()))) {
            return;
        }
        log.info("the engine is away since {}, building a new client", awaySince);
        rebuilt = clock.instant();
        CamundaClient old = client;
        workers.forEach(JobWorker::close);
        workers.clear();
        client = build();
        subscriptions.forEach(subscription -> workers.add(worker(subscription)));
        Thread.ofVirtual().name("engine-client-closing").start(old::close);
    }

    /** Workers first, then what they still do, then the client they do it with. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        workers.forEach(JobWorker::close);
        Instant latest = Instant.now().plus(settings.stopping());
        try {
            while (!workers.stream().allMatch(JobWorker::isClosed)
                    && Instant.now().isBefore(latest)) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            handlers.shutdown();
            if (!handlers.awaitTermination(
                    Duration.between(Instant.now(), latest).toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("jobs still run while the engine's client is closed; the engine will give them out again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        client.close();
    }

    private CamundaClient build() {
        return CamundaClient.newClientBuilder()
                .applyEnvironmentVariableOverrides(false)
                .grpcAddress(settings.address())
                .preferRestOverGrpc(false)
                .defaultRequestTimeout(settings.requestTimeout())
                .jobHandlingExecutor(handlers, false)
                .build();
    }

    private JobWorker worker(Subscription subscription) {
        JobWorkerBuilderStep3 worker = client.newWorker()
                .jobType(subscription.type())
                .handler((ignored, job) -> subscription.handler().accept(job(job)))
                .timeout(subscription.lease())
                .maxJobsActive(subscription.atOnce())
                .streamEnabled(true)
                // Jobs are pushed; polling only finds what waited before. A short poll lets a worker close soon.
                .requestTimeout(LONGEST_POLL)
                .streamNoJobsBackoffSupplier(BACK_OFF)
                .name("portal");
        return (subscription.variables().isEmpty() ? worker : worker.fetchVariables(subscription.variables())).open();
    }

    private static EngineJob job(ActivatedJob job) {
        return new EngineJob(
                job.getKey(),
                job.getType(),
                job.getBpmnProcessId(),
                job.getElementId(),
                job.getProcessInstanceKey(),
                job.getRetries(),
                job.getVariablesAsMap());
    }
}
