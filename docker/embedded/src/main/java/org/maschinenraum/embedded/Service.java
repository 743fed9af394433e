package org.maschinenraum.embedded;

import java.util.List;
import java.util.Map;

/** One real service of the stack. */
public interface Service {

    /** As the console calls it. */
    String name();

    /** Every port it will listen on, by what it is for. */
    Map<String, Integer> ports();

    /**
     * Gets what is missing, starts and waits until the service answers.
     *
     * @throws ServiceFailed if it does not
     */
    void start(Progress progress);

    /** Whether it answers now. */
    boolean isReady();

    /** Ends it in order, by force after a few seconds; nothing happens if it does not run. */
    void stop();

    /** Its processes; empty if it lives in this one or does not run. */
    List<ProcessHandle> processes();

    /** As a power cut would, for a test; it may be started again. */
    default void kill() {
        Signals.kill(processes());
    }

    /** For a test: it keeps its ports and answers nobody. */
    default Hang hang() {
        return Signals.hang(processes());
    }

    /** For a test, again after a kill. */
    default void start() {
        start(Progress.SILENT);
    }
}
