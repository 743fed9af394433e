package org.maschinenraum.portal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.operation.ServiceState.Status;

/** A service is asked, and what it says is told without waiting for it. */
class WatchedServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-07-01T10:00:00Z"));
    private final AtomicInteger asked = new AtomicInteger();
    private volatile @Nullable Exception problem;
    private volatile CountDownLatch hanging = new CountDownLatch(0);

    private final WatchedService service = new WatchedService(new Probe(), PATIENCE, new TestClock());

    @Test
    void isNotJudgedBeforeItWasAsked() {
        assertThat(service.state().status()).isEqualTo(Status.NOT_ASKED);
        assertThat(service.state().status().needsAttention()).isFalse();
    }

    @Test
    void answersSinceItFirstDid() {
        askedAndAnswered();
        var since = service.state().since();
        pass(Duration.ofSeconds(5));
        askedAndAnswered();

        assertThat(service.state().status()).isEqualTo(Status.ANSWERS);
        assertThat(service.state().since()).isEqualTo(since);
        assertThat(service.state().lastContact()).isEqualTo(since.plusSeconds(5));
    }

    @Test
    void failsWithItsReasonAndKeepsTheLastContact() {
        askedAndAnswered();
        var contact = service.state().lastContact();
        pass(Duration.ofSeconds(5));
        problem = new IOException("Connection refused");
        askedAndAnswered();

        assertThat(service.state().status()).isEqualTo(Status.FAILS);
        assertThat(service.state().problem()).contains("Connection refused");
        assertThat(service.state().since()).isEqualTo(now.get());
        assertThat(service.state().lastContact()).isEqualTo(contact);
    }

    @Test
    void isSilentOncePatienceIsOverAndIsNotAskedTwiceAtOnce() {
        askedAndAnswered();
        hanging = new CountDownLatch(1);
        var began = now.get();
        service.ask();
        await().until(() -> asked.get() == 2);
        pass(Duration.ofSeconds(2));
        assertThat(service.state().status()).isEqualTo(Status.ANSWERS);

        pass(Duration.ofSeconds(1));
        service.ask();

        assertThat(service.state().status()).isEqualTo(Status.SILENT);
        assertThat(service.state().since()).isEqualTo(began);
        assertThat(asked).hasValue(2);
    }

    @Test
    void staysSilentWhenItGivesUpAndUntilItAnswersAgain() {
        hanging = new CountDownLatch(1);
        problem = new IOException("Read timed out");
        var began = now.get();
        service.ask();
        await().until(() -> asked.get() == 1);
        pass(Duration.ofSeconds(10));
        hanging.countDown();
        await().until(() -> service.state().problem() != null);

        assertThat(service.state().status()).isEqualTo(Status.SILENT);
        assertThat(service.state().since()).isEqualTo(began);

        problem = null;
        await().until(() -> {
            service.ask();
            return service.state().status() == Status.ANSWERS;
        });
        assertThat(service.state().since()).isEqualTo(now.get());
    }

    private void askedAndAnswered() {
        var before = asked.get();
        service.ask();
        await().until(() -> asked.get() == before + 1 && !service.isBeingAsked());
    }

    private void pass(Duration time) {
        now.updateAndGet(moment -> moment.plus(time));
    }

    private final class Probe implements ServiceProbe {

        @Override
        public String name() {
            return "mail";
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public void check() throws Exception {
            var latch = hanging;
            asked.incrementAndGet();
            latch.await();
            var failure = problem;
            if (failure != null) {
                throw failure;
            }
        }
    }

    private final class TestClock extends Clock {

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
