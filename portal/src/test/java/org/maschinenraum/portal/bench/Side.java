package org.maschinenraum.portal.bench;

import java.time.Duration;
import java.util.List;

/** One of the two ways of carrying a strategy from submission to approval. */
interface Side extends AutoCloseable {

    /** Whatever has to be there before the clock runs. */
    void prepare(int cases);

    /** Carries one prepared case to its end; by one person after the other, each as soon as it is their turn. */
    Case carry();

    /** Waits until the engine has ended every process of these cases. */
    void awaitCompleted(int cases);

    /** Waits until everything that follows from them is done too, such as letters. */
    void awaitQuiet();

    /** @throws IllegalStateException if something was lost, doubled or left over */
    void requireSound();

    @Override
    void close();

    /**
     * What one case took.
     *
     * @param whole from submission to the end of its process
     * @param actions what each person waited for
     * @param handovers from one person's answer to the next person's task
     */
    record Case(Duration whole, List<Duration> actions, List<Duration> handovers) {}
}
