package org.maschinenraum.integration.document;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** How much more of the heap was ever in use since a moment, garbage included. */
record HeapPeak(long before) {

    static HeapPeak fromNow() {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        return new HeapPeak(peak());
    }

    long growth() {
        return peak() - before;
    }

    private static long peak() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
