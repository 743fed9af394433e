package org.maschinenraum.portal.chaos;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.maschinenraum.portal.chaos.door.Act;

/** What people did, and what they were told. */
final class Ledger {

    /** What a person was told. */
    enum Told {
        /** A promise. */
        ACKNOWLEDGED,
        /** A sentence that says why not. */
        REFUSED,
        /** A failure or nothing at all: it may have happened or not. */
        UNKNOWN
    }

    /** One action. */
    record Entry(Act act, Told told) {}

    private final Queue<Entry> entries = new ConcurrentLinkedQueue<>();

    void add(Act act, Told told) {
        entries.add(new Entry(act, told));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    long acknowledged() {
        return entries.stream()
                .filter(entry -> entry.told() == Told.ACKNOWLEDGED)
                .count();
    }
}
