package org.maschinenraum.portal.chaos;

import java.time.Duration;
import java.util.Map;

/**
 * How long and how hard.
 *
 * @param cases new ones for each fault
 * @param kills of one service, one after the other
 * @param hang how long a service answers nobody; longer than any timeout for it
 * @param away how long the broker is gone
 * @param patience until every case must be where it belongs
 * @param settings of the portal
 */
record Round(
        String name,
        int cases,
        int kills,
        Duration hang,
        Duration away,
        Duration patience,
        Map<String, String> settings) {

    /** Outages of seconds, and waiting times in the same proportion. */
    static final Round SHORT = new Round(
            "kurz",
            6,
            1,
            Duration.ofSeconds(12),
            Duration.ofSeconds(12),
            Duration.ofMinutes(3),
            Map.of(
                    "maschinenraum.outbox.longest-retry", "2s",
                    "maschinenraum.outbox.lease", "6s",
                    "maschinenraum.engine.request-timeout", "3s",
                    "maschinenraum.engine.watch-every", "1s",
                    "maschinenraum.engine.rebuild-after", "5s",
                    "maschinenraum.engine.longest-step-back-off", "2s",
                    "maschinenraum.engine.step-lease", "6s",
                    "maschinenraum.engine.arrival-lease", "3s"));

    /** As in production. */
    static final Round LONG =
            new Round("lang", 24, 3, Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofMinutes(6), Map.of());

    /** The short one, unless {@code maschinenraum.chaos} says {@code long}. */
    static Round wanted() {
        return "long".equals(System.getProperty("maschinenraum.chaos")) ? LONG : SHORT;
    }
}
