package org.maschinenraum.integration.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.maschinenraum.embedded.BrokerAddress;
import org.maschinenraum.integration.database.DatabaseConfiguration;
import org.maschinenraum.integration.outbox.Outbox;
import org.maschinenraum.integration.outbox.OutboxConfiguration;
import org.maschinenraum.integration.outbox.OutboxQueries;
import org.maschinenraum.processes.Names;
import org.maschinenraum.processes.Names.StrategyPhase;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A portal's engine adapter, with the strategy phase, its steps and an inbox. */
final class EngineFixture implements AutoCloseable {

    /** Which parts of the portal run: without steps, no process begins. */
    enum Work {
        ALL,
        WITHOUT_STEPS
    }

    final MovingClock clock = new MovingClock();
    final Inbox inbox = new Inbox(clock);
    final Steps steps = new Steps();

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    EngineFixture(DataSource database, BrokerAddress broker, Work work, Map<String, String> settings) {
        context.getEnvironment().getPropertySources().addFirst(properties(broker, settings));
        context.registerBean(
                "dataSource",
                DataSource.class,
                () -> database,
                // It outlives the context.
                definition -> ((AbstractBeanDefinition) definition).setDestroyMethodName(""));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean("movingClock", Clock.class, () -> clock, definition -> definition.setPrimary(true));
        context.registerBean(ProcessModels.class, () -> new ProcessModels(Names.MODELS));
        context.registerBean(UserTaskListener.class, () -> inbox);
        if (work == Work.ALL) {
            registerSteps();
        }
        context.register(DatabaseConfiguration.class, OutboxConfiguration.class, EngineConfiguration.class);
        context.refresh();
    }

    private void registerSteps() {
        List.of(0, 1, 2, 3)
                .forEach(number -> context.registerBean(
                        "step" + number, ProcessStep.class, () -> steps.all(context.getBean(Engine.class))
                                .get(number)));
    }

    private static MapPropertySource properties(BrokerAddress broker, Map<String, String> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("maschinenraum.engine.address", broker.grpc().toString());
        all.put("maschinenraum.engine.data-set", broker.dataSet());
        all.putIfAbsent("maschinenraum.engine.try-again-after", "500ms");
        return new MapPropertySource("test", all);
    }

    /** @return the new case */
    UUID start() {
        UUID caseId = UUID.randomUUID();
        inTransaction(() -> engine().start(StrategyPhase.PROCESS, StrategyPhase.SUBMIT, caseId, Map.of("round", 1)));
        return caseId;
    }

    void withdraw(UUID caseId) {
        inTransaction(() -> {
            engine().close(caseId);
            engine().send(StrategyPhase.WITHDRAW, caseId, Map.of());
        });
    }

    /** As if it had been written before the engine's data was replaced. */
    void completeForeign(UserTaskJob job, Map<String, Object> outcome) {
        context.getBean(Outbox.class)
                .send(
                        CompletionDelivery.KIND,
                        job.caseId().toString(),
                        new CompletionDelivery.Completion(job, outcome));
    }

    void inTransaction(Runnable work) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> work.run());
    }

    /** How often a job of this type was answered for the case with this error; null: with success. */
    long answered(UUID caseId, String type, String errorCode) {
        return jdbc().sql("""
                select count(*) from integration.engine_job
                where case_id = :caseId and type = :type and coalesce(error_code, '') = :errorCode
                """)
                .param("caseId", caseId)
                .param("type", type)
                .param("errorCode", errorCode)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    String startId(UUID caseId) {
        return context.getBean(EngineCases.class).find(caseId).orElseThrow().startId();
    }

    Engine engine() {
        return context.getBean(Engine.class);
    }

    EngineClient client() {
        return context.getBean(EngineClient.class);
    }

    EngineWork work() {
        return context.getBean(EngineWork.class);
    }

    EngineQueries queries() {
        return context.getBean(EngineQueries.class);
    }

    OutboxQueries outbox() {
        return context.getBean(OutboxQueries.class);
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    boolean isReady() {
        return context.getBean(EngineLifecycle.class).isReady();
    }

    /** Moves the broker's clock. */
    static void forward(BrokerAddress broker, Duration duration) {
        HttpRequest request = HttpRequest.newBuilder(broker.management().resolve("/actuator/clock/add"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"offsetMilli\": %d}".formatted(duration.toMillis())))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("the broker's clock answers " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
