package org.maschinenraum.portal.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The portal's clock, set forward by a test. */
public final class MovedClock extends Clock {

    private final Clock base;
    private final AtomicReference<Duration> ahead;

    private MovedClock(Clock base, AtomicReference<Duration> ahead) {
        this.base = base;
        this.ahead = ahead;
    }

    /** @return how far it had to be moved */
    public Duration moveTo(Instant moment) {
        var step = Duration.between(instant(), moment);
        ahead.updateAndGet(before -> before.plus(step));
        return step;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovedClock(base.withZone(zone), ahead);
    }

    /** Instead of the portal's own. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        @Primary
        MovedClock movedClock() {
            // In microseconds, as the database keeps them.
            var micros = Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofNanos(1_000));
            return new MovedClock(micros, new AtomicReference<>(Duration.ZERO));
        }
    }
}
