package org.maschinenraum.integration.engine;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.maschinenraum.integration.outbox.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/** Deploys the models, then opens the workers and the outbox kinds, however late the engine comes; closes in reverse. */
final class EngineLifecycle implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(EngineLifecycle.class);

    private final EngineClient client;
    private final EngineWork work;
    private final ObjectProvider<ProcessModels> models;
    private final EngineSettings settings;
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(
            3, Thread.ofVirtual().name("engine-timer-", 0).factory());

    private volatile boolean running;
    private volatile boolean deployed;
    private volatile List<DeployedModel> deployedModels = List.of();

    EngineLifecycle(
            EngineClient client, EngineWork work, ObjectProvider<ProcessModels> models, EngineSettings settings) {
        this.client = client;
        this.work = work;
        this.models = models;
        this.settings = settings;
    }

    /** Whether it makes sense to send the engine anything: the models are deployed and it answered last time. */
    boolean isReady() {
        return deployed && client.isReady();
    }

    EngineClient client() {
        return client;
    }

    /** Empty until the engine has taken them. */
    List<DeployedModel> deployedModels() {
        return deployedModels;
    }

    @Override
    public void start() {
        running = true;
        timer.execute(this::prepare);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Opened before the outbox that delivers to it, closed after. */
    @Override
    public int getPhase() {
        return Outbox.PHASE - 1;
    }

    @Override
    public void stop() {
        running = false;
        timer.shutdownNow();
        client.close();
    }

    private void prepare() {
        try {
            client.watch();
            deployedModels = models.stream()
                    .flatMap(all -> all.resources().stream())
                    .flatMap(resource -> client.deploy(resource).stream())
                    .toList();
            work.subscriptions().forEach(client::open);
            deployed = true;
            log.info("the engine is ready");
            repeat("watching the engine", client::watch, settings.watchEvery());
            repeat("renewing user tasks", work::renewUserTasks, settings.heartbeatEvery());
            repeat("publishing starts again", work::publishStartsAgain, settings.checkStartsEvery());
        } catch (RuntimeException e) {
            if (client.isReady()) {
                log.error("the engine refuses the process models, trying again", e);
            }
            later(this::prepare, settings.tryAgainAfter());
        }
    }

    private void repeat(String what, Runnable task, Duration pause) {
        timer.scheduleWithFixedDelay(
                () -> guarded(what, task), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void later(Runnable task, Duration pause) {
        if (running) {
            timer.schedule(task, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void guarded(String what, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            if (running) {
                log.warn("{} failed, trying again: {}", what, e.getMessage());
            }
        }
    }
}
