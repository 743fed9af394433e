package org.maschinenraum.portal.shell;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** It is always Thursday, 3 December 2026, 10:42 in Berlin. */
@Configuration(proxyBeanMethods = false)
class FixedClock {

    static final Instant NOW = Instant.parse("2026-12-03T09:42:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, Dates.BERLIN);
    }
}
