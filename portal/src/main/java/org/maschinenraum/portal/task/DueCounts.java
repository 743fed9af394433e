package org.maschinenraum.portal.task;

import java.util.Map;

/** How many tasks fall due when. */
public record DueCounts(Map<DueGroup, Integer> counts) {

    public DueCounts {
        counts = Map.copyOf(counts);
    }

    public int of(DueGroup group) {
        return counts.getOrDefault(group, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
