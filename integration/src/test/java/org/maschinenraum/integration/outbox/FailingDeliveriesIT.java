package org.maschinenraum.integration.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A far end that is away or hangs holds up as little as may be, and is tried again when somebody says so. */
class FailingDeliveriesIT extends OutboxOnPostgres {

    private final AtomicBoolean broken = new AtomicBoolean(true);

    @Test
    void holdsBackOnlyTheLaneOfAFailingRow() {
        try (OutboxFixture portal = portal(delivery -> {
            if (delivery.payload().number() == 1) {
                noteUnlessBroken(delivery);
            } else {
                note(delivery);
            }
        })) {
            portal.send("a", 1);
            portal.send("a", 2);
            portal.send("b", 3);
            portal.send(null, 4);

            await().until(() -> portal.queries().failing(10).size() == 1 && delivered.size() == 2);
            assertThat(delivered).containsExactlyInAnyOrder(3, 4);
            assertThat(portal.queries().failing(10).getFirst().error()).contains("far end is away");
            assertThat(portal.queries().countByKind()).singleElement().satisfies(count -> {
                assertThat(count.waiting()).isEqualTo(2);
                assertThat(count.failing()).isEqualTo(1);
            });

            broken.set(false);
            await().until(portal.queries()::isEmpty);
            assertThat(delivered).endsWith(1, 2);
        }
    }

    @Test
    void letsAFarEndThatHangsHoldUpNoOtherKind() throws InterruptedException {
        CountDownLatch hanging = new CountDownLatch(1);
        try (OutboxFixture portal = portal(delivery -> {
            if (delivery.payload().number() < 100) {
                hanging.await();
            }
            note(delivery);
        })) {
            portal.transaction().executeWithoutResult(status -> IntStream.range(0, 100)
                    .forEach(number -> portal.outbox().send(OutboxFixture.KIND, null, new OutboxFixture.Note(number))));
            await().until(() -> attempts(portal) == 1);

            portal.transaction().executeWithoutResult(status -> portal.outbox()
                    .send(OutboxFixture.OTHER_KIND, null, new OutboxFixture.Note(100)));

            await().atMost(Duration.ofSeconds(3)).until(() -> delivered.contains(100));
            assertThat(delivered).containsExactly(100);
            hanging.countDown();
            await().until(portal.queries()::isEmpty);
        } finally {
            hanging.countDown();
        }
    }

    @Test
    void triesOneRowAgainAtOnceWhenToldTo() {
        try (OutboxFixture portal = portal(this::noteUnlessBroken)) {
            failInTwoLanes(portal);
            var failing = portal.queries().failing(new OutboxQueries.Filter(OutboxFixture.KIND, "b"), 0, 10);
            assertThat(failing).singleElement().satisfies(row -> {
                assertThat(row.lane()).isEqualTo("b");
                assertThat(row.behind()).isEqualTo(1);
            });
            broken.set(false);

            assertThat(retry(portal, failing.getFirst())).isTrue();

            await().atMost(Duration.ofSeconds(2)).until(() -> delivered.size() == 2);
            assertThat(delivered).containsExactly(2, 3);
            assertThat(retry(portal, failing.getFirst())).isFalse();
        }
    }

    @Test
    void triesAKindAgainAtOnceWhenToldTo() {
        try (OutboxFixture portal = portal(this::noteUnlessBroken)) {
            failInTwoLanes(portal);
            assertThat(portal.queries().countFailing(OutboxQueries.Filter.ALL)).isEqualTo(2);
            assertThat(portal.queries().countFailing(new OutboxQueries.Filter("other", null)))
                    .isZero();
            broken.set(false);

            portal.transaction()
                    .executeWithoutResult(status -> assertThat(portal.outbox().retryKind(OutboxFixture.KIND))
                            .isEqualTo(2));

            await().atMost(Duration.ofSeconds(2)).until(portal.queries()::isEmpty);
            assertThat(delivered).containsExactlyInAnyOrder(1, 2, 3);
        }
    }

    private void noteUnlessBroken(Delivery<OutboxFixture.Note> delivery) {
        if (broken.get()) {
            throw new IllegalStateException("far end is away");
        }
        note(delivery);
    }

    /** In lane a fails 1, in lane b fails 2, behind which waits 3; the fourth attempt comes after 8 s. */
    private static void failInTwoLanes(OutboxFixture portal) {
        portal.send("a", 1);
        portal.send("b", 2);
        portal.send("b", 3);
        await().until(() -> portal.queries().failing(10).stream()
                        .filter(FailingDeliveriesIT::failedThreeTimes)
                        .count()
                == 2);
    }

    /** While the third attempt is under way, the row is due when its lease ends. */
    private static boolean failedThreeTimes(OutboxQueries.Failing row) {
        return row.attempts() == 3 && row.due().isBefore(Instant.now().plus(LEASE.dividedBy(2)));
    }

    private static boolean retry(OutboxFixture portal, OutboxQueries.Failing row) {
        return Boolean.TRUE.equals(
                portal.transaction().execute(status -> portal.outbox().retry(row.id())));
    }
}
