package org.maschinenraum.portal.task;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.engine.UserTaskJob;
import org.maschinenraum.portal.access.Role;

/** A kind of task of no real room: offered to the coordination office until its case no longer expects it. */
final class SampleTasks implements TaskKind {

    static final String PROCESS = "sample-process";
    static final String ELEMENT = "SampleTask";
    static final String DATA_SET = "default";

    private static final AtomicLong KEYS = new AtomicLong(1);

    private volatile @Nullable Offer offer = offeredUntil(LocalDate.of(2026, 7, 1));

    static Offer offeredUntil(@Nullable LocalDate due) {
        return Offer.to(Role.COORDINATOR, due, "Görlitz", "/sample");
    }

    void offers(@Nullable Offer now) {
        offer = now;
    }

    @Override
    public String processId() {
        return PROCESS;
    }

    @Override
    public String element() {
        return ELEMENT;
    }

    @Override
    public String titleKey() {
        return "task.sample";
    }

    @Override
    public Optional<Offer> offer(TaskKey key) {
        return Optional.ofNullable(offer);
    }

    static TaskKey key() {
        return new TaskKey(UUID.randomUUID(), ELEMENT, 1);
    }

    static UserTaskJob job(TaskKey key) {
        return new UserTaskJob(
                KEYS.getAndIncrement(), DATA_SET, PROCESS, ELEMENT, key.caseId(), key.round(), key.seat());
    }
}
