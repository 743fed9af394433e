package org.maschinenraum.portal.workspace;

/** Lets tests of the rooms above sweep when they like. */
public class Sweeping {

    private final OrphanSweep sweep;

    Sweeping(OrphanSweep sweep) {
        this.sweep = sweep;
    }

    public void run() {
        sweep.sweep();
    }

    /** In a transaction of its own. */
    public void inAnotherPortal() {
        var thread = Thread.ofVirtual().start(this::run);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
