package org.maschinenraum.integration.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several portals on one outbox: each row is delivered by one of them, as long as it holds the lease. */
class CompetingPollersIT extends OutboxOnPostgres {

    @Test
    void givesOneRowToOneOfTwoPollersOnly() {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        OutboxFixture.Notes exclusive = delivery -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            note(delivery);
            underWay.decrementAndGet();
        };
        try (OutboxFixture one = portal(exclusive);
                OutboxFixture other = portal(exclusive)) {
            IntStream.range(0, 200).forEach(number -> (number % 2 == 0 ? one : other).send("a", number));

            await().until(one.queries()::isEmpty);
        }
        assertThat(delivered).hasSize(200).doesNotHaveDuplicates();
        assertThat(most).hasValue(1);
    }

    @Test
    void deliversFreeRowsOnceThoughTwoPollersCompete() {
        try (OutboxFixture one = portal(this::note);
                OutboxFixture other = portal(this::note)) {
            one.transaction().executeWithoutResult(status -> IntStream.range(0, 500)
                    .forEach(number -> other.outbox().send(OutboxFixture.KIND, null, new OutboxFixture.Note(number))));
            await().until(one.queries()::isEmpty);
        }
        assertThat(delivered).hasSize(500).doesNotHaveDuplicates();
    }

    @Test
    void givesADeliveryThatTakesLongerThanItsLeaseToNobodyElse() {
        Duration lease = Duration.ofMillis(500);
        OutboxFixture.Notes slow = delivery -> {
            await().during(lease.multipliedBy(4)).until(() -> true);
            note(delivery);
        };
        try (OutboxFixture one = new OutboxFixture(database, lease, slow);
                OutboxFixture other = new OutboxFixture(database, lease, slow)) {
            one.send("a", 1);
            other.send("b", 2);

            await().until(one.queries()::isEmpty);
        }
        assertThat(delivered).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void fencesAHandlerThatOutlivedItsLease() throws InterruptedException {
        CountDownLatch late = new CountDownLatch(1);
        CountDownLatch lateEnded = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        CountDownLatch secondMayEnd = new CountDownLatch(1);
        try (OutboxFixture portal =
                new OutboxFixture(database, Duration.ofMillis(500), Duration.ZERO, () -> true, delivery -> {
                    if (delivery.attempt() == 1) {
                        late.await();
                        lateEnded.countDown();
                        throw new IllegalStateException("too late to matter");
                    }
                    second.countDown();
                    secondMayEnd.await();
                    note(delivery);
                })) {
            portal.send("a", 1);
            second.await();

            late.countDown();
            lateEnded.await();
            await().during(Duration.ofMillis(300))
                    .until(() -> portal.queries().failing(10).isEmpty());

            secondMayEnd.countDown();
            await().until(portal.queries()::isEmpty);
        }
    }
}
