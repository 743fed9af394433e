package org.maschinenraum.portal.strategy;

import org.maschinenraum.portal.access.Refusal;

/** Texts that people write into this room. */
final class WrittenText {

    private WrittenText() {}

    static String required(String text, String refusal) {
        if (text.isBlank()) {
            throw new Refusal(refusal);
        }
        return limited(text);
    }

    static String limited(String text) {
        if (text.length() > Strategy.LONGEST_TEXT) {
            throw new Refusal("strategy.refused-text-too-long", Strategy.LONGEST_TEXT);
        }
        return text.strip();
    }
}
