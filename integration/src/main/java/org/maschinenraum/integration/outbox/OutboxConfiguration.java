package org.maschinenraum.integration.outbox;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox and its poller; every {@link DeliveryHandler} bean is found by itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboxSettings.class)
public class OutboxConfiguration {

    @Bean
    WakeUp outboxWakeUp() {
        return new WakeUp();
    }

    @Bean
    public Outbox outbox(JdbcClient jdbc, WakeUp outboxWakeUp) {
        return new Outbox(jdbc, outboxWakeUp);
    }

    @Bean
    public OutboxQueries outboxQueries(JdbcClient jdbc) {
        return new OutboxQueries(jdbc);
    }

    @Bean
    OutboxPoller outboxPoller(
            JdbcClient jdbc,
            OutboxSettings settings,
            WakeUp outboxWakeUp,
            ObjectProvider<DeliveryHandler<?>> handlers) {
        return new OutboxPoller(
                new OutboxRows(jdbc, settings),
                settings,
                outboxWakeUp,
                handlers.orderedStream().toList());
    }
}
