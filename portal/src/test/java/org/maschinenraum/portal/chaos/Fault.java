package org.maschinenraum.portal.chaos;

import java.time.Duration;
import java.util.Random;

/**
 * Something that goes wrong while people work.
 *
 * @param repeatsLetters whether a letter may come twice: the mail server's acceptance can be lost
 */
record Fault(String name, boolean repeatsLetters, Strike strike) {

    /** What happens; returns when it is over. */
    interface Strike {
        Blow at(Rig rig, Round round, Random random);
    }

    /**
     * What it was like.
     *
     * @param slowestPage while it lasted; zero: none was opened
     * @param afterwards what still has to be undone when the cases are at their end
     */
    record Blow(Duration slowestPage, Runnable afterwards) {

        static final Blow OVER = new Blow(Duration.ZERO, () -> {});
    }
}
