package org.maschinenraum.portal.programme;

import org.jspecify.annotations.Nullable;

/**
 * One criterion of a catalogue.
 *
 * @param key stays the same in all versions of the catalogue
 * @param weight greater than zero; its share is its part of the sum of all weights
 * @param commentAtOrBelow a score at or below it needs a comment; null: no score does
 */
public record Criterion(
        String key,
        String title,
        String description,
        int weight,
        @Nullable Integer commentAtOrBelow) {

    public boolean needsComment(int score) {
        return commentAtOrBelow != null && score <= commentAtOrBelow;
    }

    Criterion named(String newKey) {
        return new Criterion(newKey, title, description, weight, commentAtOrBelow);
    }
}
