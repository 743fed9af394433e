package org.maschinenraum.portal.chaos.door;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What goes wrong inside this process; nothing until somebody sets a switch. */
public final class FaultSwitches {

    /** Where this process may die, as by {@code kill -9}. */
    public enum Point {
        USER_TASK_BEFORE_COMMIT,
        USER_TASK_BEFORE_SECOND_LEASE,
        STEP_BEFORE_COMPLETION,
        AFTER_COMPLETION,
        AFTER_MESSAGE,
        AFTER_INDEX_WRITE,
        AFTER_LETTER
    }

    public static final String DIE = "die";
    public static final String JOBS_TWICE = "jobs-twice";
    public static final String DROP_COMPLETIONS = "drop-completions";

    private static final int KILLED = 137;
    private static final Map<Point, AtomicInteger> LEFT = new ConcurrentHashMap<>();
    private static final Set<String> ON = ConcurrentHashMap.newKeySet();

    private FaultSwitches() {}

    /** {@code round}: die when the point is reached for that time; for the others, 1 is on and 0 is off. */
    static Object set(Act act) {
        if (act.verb().equals(DIE)) {
            LEFT.put(Point.valueOf(act.text()), new AtomicInteger(act.round()));
            return true;
        }
        return act.round() == 1 ? ON.add(act.verb()) : ON.remove(act.verb());
    }

    public static boolean isOn(String fault) {
        return ON.contains(fault);
    }

    public static void reached(Point point) {
        var left = LEFT.get(point);
        if (left != null && left.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
