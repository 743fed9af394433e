package org.maschinenraum.portal.operation.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.Texts;

/** Moments, durations and kinds as the page says them. */
final class Wording {

    private Wording() {}

    /** „heute, 10:42 Uhr“. */
    static String moment(Instant moment, Instant now) {
        return Dates.moment(moment, LocalDate.ofInstant(now, Dates.BERLIN));
    }

    /** „12 s“, „4 min“, „3 h“, „2 Tage“. */
    static String length(Duration duration) {
        var seconds = Math.max(0, duration.toSeconds());
        if (seconds < 60) {
            return Texts.of("operation.seconds", seconds);
        }
        if (seconds < 3600) {
            return Texts.of("operation.minutes", seconds / 60);
        }
        return seconds < 48 * 3600
                ? Texts.of("operation.hours", seconds / 3600)
                : Texts.of("operation.days", seconds / 86_400);
    }

    static String age(Instant since, Instant now) {
        return length(Duration.between(since, now));
    }

    static String took(@Nullable Duration took) {
        return took == null ? "" : Texts.of("operation.milliseconds", took.toMillis());
    }

    /** What a kind of delivery brings where; its technical name where it has no other. */
    static String kind(String kind) {
        var key = "operation.kind-" + kind.replace('.', '-');
        return Texts.has(key) ? Texts.of(key) : kind;
    }
}
