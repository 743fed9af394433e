package org.maschinenraum.integration.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/** The portal's clock, set forward by a test. */
final class MovingClock extends Clock {

    private final Clock base;
    private volatile Duration ahead = Duration.ZERO;

    MovingClock() {
        this(InstantSource.system().withZone(ZoneId.of("UTC")));
    }

    private MovingClock(Clock base) {
        this.base = base;
    }

    void forward(Duration duration) {
        ahead = ahead.plus(duration);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovingClock(base.withZone(zone));
    }
}
