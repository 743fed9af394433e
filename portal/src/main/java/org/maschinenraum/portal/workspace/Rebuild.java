package org.maschinenraum.portal.workspace;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild of the index, running or over.
 *
 * @param seen when it last said that it lives
 * @param progress by kind of findable thing, in the order of the kinds
 * @param error why it failed, without content
 */
public record Rebuild(
        long id,
        Instant started,
        Instant seen,
        @Nullable Instant ended,
        State state,
        Map<String, Progress> progress,
        @Nullable String error) {

    /** What became of it. */
    public enum State {
        RUNNING,
        DONE,
        FAILED,
        /** The portal that ran it died. */
        INTERRUPTED
    }

    /** @param total counted at the start; things may come and go meanwhile */
    public record Progress(long done, long total) {}

    public Rebuild {
        progress = new TreeMap<>(progress);
    }

    public long done() {
        return progress.values().stream().mapToLong(Progress::done).sum();
    }

    public long total() {
        return progress.values().stream().mapToLong(Progress::total).sum();
    }
}
