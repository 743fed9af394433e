package org.maschinenraum.portal.bench;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Hands what arrives for a case to whoever waits for it. */
final class Arrivals<T> {

    private static final int PATIENCE_SECONDS = 60;

    private final Map<UUID, BlockingQueue<T>> byCase = new ConcurrentHashMap<>();

    void arrived(UUID caseId, T what) {
        queue(caseId).add(what);
    }

    /** @throws IllegalStateException if nothing arrives within a minute */
    T next(UUID caseId) {
        try {
            T what = queue(caseId).poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (what == null) {
                throw new IllegalStateException("nothing arrived for case " + caseId);
            }
            return what;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void forget(UUID caseId) {
        byCase.remove(caseId);
    }

    private BlockingQueue<T> queue(UUID caseId) {
        return byCase.computeIfAbsent(caseId, unseen -> new LinkedBlockingQueue<>());
    }
}
