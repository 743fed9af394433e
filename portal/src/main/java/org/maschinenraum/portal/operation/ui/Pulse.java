package org.maschinenraum.portal.operation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Reads again and again while a page is open, with the rights of its person but in a thread of its own, which may hang as
 * long as what it reads; the page is only locked to show what was read.
 */
final class Pulse<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

    private final Duration pause;
    private final Supplier<T> read;
    private final Consumer<T> show;
    private final Semaphore wake = new Semaphore(0);
    private final CountDownLatch firstRead = new CountDownLatch(1);
    private volatile @Nullable T latest;
    private volatile boolean running = true;

    Pulse(Duration pause, Supplier<T> read, Consumer<T> show) {
        this.pause = pause;
        this.read = read;
        this.show = show;
    }

    /** Shows the first reading at once if it comes at once, so that the page does not build itself up before one's eyes. */
    void start(UI ui, Duration patience) {
        var context = SecurityContextHolder.getContext();
        Thread.ofVirtual().name("pulse").start(new DelegatingSecurityContextRunnable(() -> beat(ui), context));
        try {
            if (firstRead.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                showLatest();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads now. */
    void now() {
        wake.release();
    }

    void stop() {
        running = false;
        wake.release();
    }

    private void beat(UI ui) {
        try {
            while (running) {
                if (readOnce()) {
                    ui.access(this::showLatest);
                }
                firstRead.countDown();
                if (wake.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    wake.drainPermits();
                }
            }
        } catch (UIDetachedException closed) {
            // The window went away meanwhile; there is nobody to tell.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean readOnce() {
        try {
            latest = read.get();
            return true;
        } catch (RuntimeException failure) {
            // What was shown before stays, with the time at which it was true.
            LOG.debug("The page could not be read again", failure);
            return false;
        }
    }

    private void showLatest() {
        var now = latest;
        if (running && now != null) {
            show.accept(now);
        }
    }
}
