package org.maschinenraum.integration.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

class OutboxIT {

    private static final Duration LEASE = Duration.ofMinutes(1);

    private static HikariDataSource database;

    private final List<Integer> delivered = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void migrate() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void empty() {
        JdbcClient.create(database).sql("delete from integration.outbox").update();
    }

    @Test
    void refusesToSendWithoutATransaction() {
        try (OutboxFixture portal = portal(this::note)) {
            assertThatThrownBy(() -> portal.outbox().send(OutboxFixture.KIND, null, new OutboxFixture.Note(1)))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> portal.outbox().wake("a")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void deliversWhatWasCommittedAndNothingElse() {
        try (OutboxFixture portal = portal(this::note)) {
            portal.transaction().executeWithoutResult(status -> {
                portal.outbox().send(OutboxFixture.KIND, null, new OutboxFixture.Note(1));
                status.setRollbackOnly();
            });
            portal.send(null, 2);

            await().until(portal.queries()::isEmpty);
            assertThat(delivered).containsExactly(2);
        }
    }

    @Test
    void deliversWithinASecondOfTheCommitBecauseItIsWoken() {
        try (OutboxFixture portal = portal(this::note)) {
            portal.send(null, 0);
            await().until(() -> delivered.contains(0));

            portal.send(null, 1);

            await().pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofMillis(500))
                    .until(() -> delivered.contains(1));
        }
    }

    @Test
    void deliversAfterARestartWhatWasCommittedBefore() {
        try (OutboxFixture stopped = new OutboxFixture(database, LEASE, () -> false, this::note)) {
            stopped.send(null, 1);
            assertThat(stopped.queries().isEmpty()).isFalse();
        }

        try (OutboxFixture portal = portal(this::note)) {
            await().until(portal.queries()::isEmpty);
        }

        assertThat(delivered).containsExactly(1);
    }

    @Test
    void keepsTheOrderOfALane() {
        try (OutboxFixture portal = portal(this::note)) {
            portal.transaction().executeWithoutResult(status -> IntStream.range(0, 50)
                    .forEach(number -> portal.outbox().send(OutboxFixture.KIND, "a", new OutboxFixture.Note(number))));

            await().until(portal.queries()::isEmpty);
            assertThat(delivered)
                    .containsExactlyElementsOf(IntStream.range(0, 50).boxed().toList());
        }
    }

    @Test
    void holdsBackOnlyTheLaneOfAFailingRow() {
        AtomicBoolean broken = new AtomicBoolean(true);
        try (OutboxFixture portal = portal(delivery -> {
            if (delivery.payload().number() == 1 && broken.get()) {
                throw new IllegalStateException("far end is away");
            }
            note(delivery);
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
    void isTriedAgainAtOnceWhenToldTo() {
        AtomicBoolean broken = new AtomicBoolean(true);
        AtomicInteger attempts = new AtomicInteger();
        try (OutboxFixture portal = portal(delivery -> {
            attempts.incrementAndGet();
            if (broken.get()) {
                throw new IllegalStateException("far end is away");
            }
            note(delivery);
        })) {
            portal.send("a", 1);
            portal.send("b", 2);
            portal.send("b", 3);
            // The fourth attempt comes after 8 s.
            await().until(() -> attempts.get() == 6);
            var wanted = new OutboxQueries.Filter(OutboxFixture.KIND, "b");
            var failing = portal.queries().failing(wanted, 0, 10);
            assertThat(failing).singleElement().satisfies(row -> {
                assertThat(row.lane()).isEqualTo("b");
                assertThat(row.behind()).isEqualTo(1);
            });
            assertThat(portal.queries().countFailing(OutboxQueries.Filter.ALL)).isEqualTo(2);
            assertThat(portal.queries().countFailing(new OutboxQueries.Filter("other", null)))
                    .isZero();
            broken.set(false);

            portal.transaction().executeWithoutResult(status -> assertThat(
                            portal.outbox().retry(failing.getFirst().id()))
                    .isTrue());
            await().atMost(Duration.ofSeconds(2)).until(() -> delivered.size() == 2);
            assertThat(delivered).containsExactly(2, 3);

            portal.transaction()
                    .executeWithoutResult(status -> assertThat(portal.outbox().retryKind(OutboxFixture.KIND))
                            .isEqualTo(1));
            await().atMost(Duration.ofSeconds(2)).until(portal.queries()::isEmpty);
            portal.transaction().executeWithoutResult(status -> assertThat(
                            portal.outbox().retry(failing.getFirst().id()))
                    .isFalse());
        }
    }

    @Test
    void waitsWithoutCountingAFailureUntilTheLaneIsWoken() {
        AtomicBoolean possible = new AtomicBoolean();
        AtomicInteger asked = new AtomicInteger();
        try (OutboxFixture portal = portal(delivery -> {
            asked.incrementAndGet();
            if (!possible.get()) {
                throw new NotYet("not begun");
            }
            note(delivery);
        })) {
            portal.send("a", 1);

            await().until(() -> asked.get() > 3);
            assertThat(portal.queries().failing(10)).isEmpty();

            possible.set(true);
            portal.transaction().executeWithoutResult(status -> portal.outbox().wake("a"));
            await().until(portal.queries()::isEmpty);
            assertThat(delivered).containsExactly(1);
        }
    }

    @Test
    void keepsAKindClosedUntilItsHandlerIsReady() {
        AtomicBoolean ready = new AtomicBoolean();
        try (OutboxFixture portal = new OutboxFixture(database, LEASE, ready::get, this::note)) {
            portal.send("a", 1);
            await().during(Duration.ofMillis(1500)).until(delivered::isEmpty);
            assertThat(attempts(portal)).isZero();

            ready.set(true);
            await().until(portal.queries()::isEmpty);
        }
    }

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

    private OutboxFixture portal(OutboxFixture.Notes notes) {
        return new OutboxFixture(database, LEASE, notes);
    }

    private void note(Delivery<OutboxFixture.Note> delivery) {
        delivered.add(delivery.payload().number());
    }

    private static int attempts(OutboxFixture portal) {
        return portal.jdbc()
                .sql("select max(attempts) from integration.outbox")
                .query(Integer.class)
                .single();
    }
}
