package org.maschinenraum.portal.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * How often each caller may do something within a minute; what was not used up at once comes back evenly.
 *
 * <p>Counted in the memory of this process. A caller who was quiet for long enough has everything back and is forgotten; if
 * there are more callers than are remembered, those longest quiet are forgotten first.
 */
public final class RateLimit {

    private static final Duration WITHIN = Duration.ofMinutes(1);
    private static final int REMEMBERED = 100_000;

    private final LoadingCache<Object, Bucket> buckets;

    public RateLimit(int timesPerMinute) {
        var bandwidth = Bandwidth.builder()
                .capacity(timesPerMinute)
                .refillGreedy(timesPerMinute, WITHIN)
                .build();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(WITHIN)
                .build(caller -> Bucket.builder().addLimit(bandwidth).build());
    }

    /** @return zero if the caller may; otherwise how long to wait, in whole seconds */
    public Duration spend(Object caller) {
        var wait = buckets.get(caller).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill();
        return Duration.ofSeconds(Math.ceilDiv(wait, Duration.ofSeconds(1).toNanos()));
    }
}
