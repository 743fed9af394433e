package org.maschinenraum.portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    @Test
    void refusesWhatIsTooMuchAndSaysHowLongToWait() {
        var limit = new RateLimit(3);

        assertThat(limit.spend("a")).isZero();
        assertThat(limit.spend("a")).isZero();
        assertThat(limit.spend("a")).isZero();
        assertThat(limit.spend("a")).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(20));
    }

    @Test
    void countsEachCallerAlone() {
        var limit = new RateLimit(1);
        limit.spend("a");

        assertThat(limit.spend("a")).isPositive();
        assertThat(limit.spend("b")).isZero();
    }

    @Test
    void givesBackEvenly() {
        var limit = new RateLimit(600);
        while (limit.spend("a").isZero()) {
            assertThat(limit.spend("another")).isNotNull();
        }

        await().atMost(Duration.ofSeconds(10)).until(() -> limit.spend("a").isZero());
    }
}
