package org.maschinenraum.integration.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** An inbox in memory that remembers what it was told. */
final class Inbox implements UserTaskListener {

    final List<UserTaskJob> arrivals = new CopyOnWriteArrayList<>();
    final List<UserTaskJob> completed = new CopyOnWriteArrayList<>();
    final Set<UserTaskJob> missing = ConcurrentHashMap.newKeySet();
    final Map<UserTaskJob, Instant> open = new ConcurrentHashMap<>();

    private final Clock clock;
    private volatile Function<UserTaskJob, Arrival> answer = job -> new Arrival.Open();

    Inbox(Clock clock) {
        this.clock = clock;
    }

    void answers(Function<UserTaskJob, Arrival> answer) {
        this.answer = answer;
    }

    List<UserTaskJob> arrivalsOf(UUID caseId) {
        return arrivals.stream().filter(job -> job.caseId().equals(caseId)).toList();
    }

    @Override
    public Arrival arrived(UserTaskJob job) {
        arrivals.add(job);
        Arrival arrival = answer.apply(job);
        if (arrival instanceof Arrival.Open) {
            open.put(job, clock.instant());
        }
        return arrival;
    }

    @Override
    public List<UserTaskJob> openSince(Instant lastSeenBefore, int limit) {
        return open.entrySet().stream()
                .filter(row -> row.getValue().isBefore(lastSeenBefore))
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void seen(UserTaskJob job) {
        open.computeIfPresent(job, (key, before) -> clock.instant());
    }

    @Override
    public void completed(UserTaskJob job) {
        open.remove(job);
        completed.add(job);
    }

    @Override
    public void missing(UserTaskJob job) {
        open.remove(job);
        missing.add(job);
    }
}
