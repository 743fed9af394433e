package org.maschinenraum.portal.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** How near a task's due date is; the inbox is divided by it. */
public enum DueGroup {
    LATE,
    TODAY,
    /** Until Sunday. */
    THIS_WEEK,
    LATER,
    NEVER;

    public static DueGroup of(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return NEVER;
        }
        if (!due.isAfter(today)) {
            return due.isBefore(today) ? LATE : TODAY;
        }
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return due.isAfter(sunday) ? LATER : THIS_WEEK;
    }
}
