package org.maschinenraum.integration.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was committed is delivered: soon, in the order of its lane, also after a restart, once it is possible. */
class OutboxIT extends OutboxOnPostgres {

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
}
