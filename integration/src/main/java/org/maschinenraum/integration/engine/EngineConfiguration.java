package org.maschinenraum.integration.engine;

import java.time.Clock;
import org.maschinenraum.integration.outbox.DeliveryHandler;
import org.maschinenraum.integration.outbox.Outbox;
import org.maschinenraum.integration.outbox.OutboxQueries;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine; the application adds its {@link ProcessModels}, {@link ProcessStep}s and one {@link UserTaskListener} as
 * beans.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineSettings.class)
public class EngineConfiguration {

    @Bean
    EngineCases engineCases(JdbcClient jdbc) {
        return new EngineCases(jdbc);
    }

    @Bean
    public Engine engine(
            Outbox outbox, OutboxQueries waiting, EngineCases cases, EngineSettings settings, Clock clock) {
        return new Engine(outbox, waiting, cases, settings, clock);
    }

    @Bean
    public EngineQueries engineQueries(JdbcClient jdbc, Clock clock) {
        return new EngineQueries(jdbc, clock);
    }

    @Bean
    EngineClient engineClient(EngineSettings settings, Clock clock) {
        return new CamundaEngineClient(settings, clock);
    }

    @Bean
    EngineWork engineWork(
            EngineClient client,
            Engine engine,
            EngineCases cases,
            Outbox outbox,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            EngineSettings settings,
            Clock clock,
            ObjectProvider<ProcessStep> steps,
            ObjectProvider<UserTaskListener> listener) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        JobLog log = new JobLog(jdbc, settings, clock);
        JobFailures failures = new JobFailures(jdbc, settings, clock);
        return new EngineWork(
                new StepWorker(client, transaction, log, failures, settings),
                steps,
                new UserTaskWorker(client, engine, listener, transaction, failures, settings),
                listener,
                new UserTaskHeartbeat(client, engine, listener, transaction, settings, clock),
                new Republication(jdbc, transaction, cases, outbox, settings, clock));
    }

    @Bean
    EngineLifecycle engineLifecycle(
            EngineClient client, EngineWork work, ObjectProvider<ProcessModels> models, EngineSettings settings) {
        return new EngineLifecycle(client, work, models, settings);
    }

    @Bean
    public EngineStatus engineStatus(EngineLifecycle lifecycle) {
        return new EngineStatus(lifecycle);
    }

    @Bean
    DeliveryHandler<?> startDelivery(EngineLifecycle lifecycle, EngineCases cases, Clock clock) {
        return new StartDelivery(lifecycle, cases, clock);
    }

    @Bean
    DeliveryHandler<?> messageDelivery(EngineLifecycle lifecycle, EngineCases cases) {
        return new MessageDelivery(lifecycle, cases);
    }

    @Bean
    DeliveryHandler<?> completionDelivery(
            EngineLifecycle lifecycle,
            Engine engine,
            ObjectProvider<UserTaskListener> listener,
            PlatformTransactionManager transactions) {
        return new CompletionDelivery(lifecycle, engine, listener, new TransactionTemplate(transactions));
    }
}
