package org.maschinenraum.portal.bench;

import java.time.Duration;
import java.util.List;

/** Durations in order. */
record Quantiles(List<Duration> sorted) {

    static Quantiles of(List<Duration> durations) {
        return new Quantiles(durations.stream().sorted().toList());
    }

    /** @param share such as 0.95 */
    double millis(double share) {
        int last = sorted.size() - 1;
        return sorted.get((int) Math.min(last, Math.ceil(share * sorted.size()) - 1))
                        .toNanos()
                / 1e6;
    }
}
