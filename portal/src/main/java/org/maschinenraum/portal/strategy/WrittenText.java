package org.maschinenraum.portal.strategy;

import org.maschinenraum.portal.access.Refusal;

/** Texts that people write into this room. */
final class WrittenText {

    /** The most characters of any of them. */
    static final int LONGEST = 5_000;

    private WrittenText() {}

    static String required(String text, String refusal) {
        if (text.isBlank()) {
            throw new Refusal(refusal);
        }
        return limited(text);
    }

    static String limited(String text) {
        return asTyped(text, "strategy.refused-text-too-long").strip();
    }

    /** With its blanks, so that saving does not disturb who still types. */
    static String asTyped(String text, String refusal) {
        if (text.length() > LONGEST) {
            throw new Refusal(refusal, LONGEST);
        }
        return text;
    }
}
