package org.maschinenraum.integration.database;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The JDBC client and the clock of the whole product. */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {

    /**
     * Accepts {@code Instant} (as timestamptz), enums (by name), typed ids (records of one component) and {@link Json};
     * rows are read by a row mapper with the help of {@link Rows}.
     */
    @Bean
    public JdbcClient jdbcClient(DataSource dataSource) {
        return new ConvertingJdbcClient(JdbcClient.create(dataSource));
    }

    /** Ticks in microseconds, as PostgreSQL stores: what was written equals what is read. */
    @Bean
    public Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
