package org.maschinenraum.portal.shell.problem;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ties what a person reads to what stands in the log. */
public final class ReferenceNumber {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceNumber.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Nothing that is confused when read out on the telephone. */
    private static final String LETTERS = "ABCDEFGHKLMNPRSTUVWXYZ23456789";

    private static final int LENGTH = 8;
    private static final int GROUP = 4;

    private ReferenceNumber() {}

    /** Logs the failure under a new number. */
    public static String of(Throwable failure) {
        var number = next();
        LOG.error("Failure {}", number, failure);
        return number;
    }

    private static String next() {
        var number = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            number.append(i == GROUP ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return number.toString();
    }
}
