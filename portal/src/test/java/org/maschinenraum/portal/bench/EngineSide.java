package org.maschinenraum.portal.bench;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobWorker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.maschinenraum.embedded.BrokerAddress;
import org.maschinenraum.processes.Names;
import org.maschinenraum.processes.Names.StrategyPhase;
import org.maschinenraum.processes.Names.Variables;

/** The same model with the bare client: no rights, no database, no letters; people answer as soon as a job arrives. */
final class EngineSide implements Side {

    private static final String USER_TASK = "io.camunda.zeebe:userTask";

    private final CamundaClient client;
    private final List<JobWorker> workers = new ArrayList<>();
    private final Arrivals<Long> tasks = new Arrivals<>();
    private final AtomicInteger completed = new AtomicInteger();

    EngineSide(BrokerAddress broker) {
        client = CamundaClient.newClientBuilder()
                .applyEnvironmentVariableOverrides(false)
                .grpcAddress(broker.grpc())
                .preferRestOverGrpc(false)
                .jobHandlingExecutor(Executors.newVirtualThreadPerTaskExecutor(), true)
                .build();
        Names.MODELS.forEach(model -> client.newDeployResourceCommand()
                .addResourceFromClasspath(model)
                .send()
                .join());
        steps().forEach((type, outcome) -> work(type, job -> complete(job.getKey(), outcome)));
        work(
                USER_TASK,
                job -> tasks.arrived(UUID.fromString((String) job.getVariable(Variables.CASE_ID)), job.getKey()));
    }

    /** What the portal's steps answer when nothing is due. */
    private static Map<String, Map<String, Object>> steps() {
        return Map.of(
                StrategyPhase.BEGIN,
                Map.of(),
                StrategyPhase.OPEN_COMPLETENESS_CHECK,
                Map.of(),
                StrategyPhase.REMIND_REVIEWER,
                Map.of(Variables.OUTCOME, StrategyPhase.WAITING, Variables.NEXT_CHECK_IN, "PT336H"),
                StrategyPhase.CONCLUDE_REVIEWS,
                Map.of());
    }

    private void work(String type, Consumer<ActivatedJob> handler) {
        workers.add(client.newWorker()
                .jobType(type)
                .handler((ignored, job) -> handler.accept(job))
                .timeout(Duration.ofMinutes(5))
                .maxJobsActive(64)
                .streamEnabled(true)
                .open());
    }

    @Override
    public void prepare(int cases) {
        completed.set(0);
    }

    @Override
    public Case carry() {
        var id = UUID.randomUUID();
        var clock = new CaseClock();
        clock.action(() -> submit(id));
        answer(clock, id, Map.of(Variables.OUTCOME, StrategyPhase.COMPLETE, Variables.REVIEW_IDS, seats()));
        long first = clock.handover(() -> tasks.next(id));
        long second = tasks.next(id);
        clock.action(() -> complete(first, Map.of(Variables.OUTCOME, StrategyPhase.REVIEWED)));
        clock.action(() -> complete(second, Map.of(Variables.OUTCOME, StrategyPhase.REVIEWED)));
        answer(clock, id, Map.of(Variables.OUTCOME, StrategyPhase.APPROVED));
        tasks.forget(id);
        completed.incrementAndGet();
        return clock.stop();
    }

    private void submit(UUID id) {
        client.newPublishMessageCommand()
                .messageName(StrategyPhase.SUBMIT)
                .correlationKey(id.toString())
                .messageId(id.toString())
                .timeToLive(Duration.ofDays(7))
                .variables(Map.of(Variables.CASE_ID, id, Variables.START_ID, id, Variables.ROUND, 1))
                .send()
                .join();
    }

    private static List<UUID> seats() {
        return List.of(UUID.randomUUID(), UUID.randomUUID());
    }

    private void answer(CaseClock clock, UUID id, Map<String, Object> outcome) {
        long task = clock.handover(() -> tasks.next(id));
        clock.action(() -> complete(task, outcome));
    }

    private void complete(long key, Map<String, Object> outcome) {
        client.newCompleteCommand(key).variables(outcome).send().join();
    }

    /** Each case ended when its last task was completed: the engine answers after that. */
    @Override
    public void awaitCompleted(int cases) {
        if (completed.get() != cases) {
            throw new IllegalStateException("%d of %d cases completed".formatted(completed.get(), cases));
        }
    }

    @Override
    public void awaitQuiet() {
        // Nothing follows from a case here.
    }

    @Override
    public void requireSound() {
        // The engine is all there is, and it answered.
    }

    @Override
    public void close() {
        workers.forEach(JobWorker::close);
        client.close();
    }
}
