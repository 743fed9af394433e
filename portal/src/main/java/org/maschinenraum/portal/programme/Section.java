package org.maschinenraum.portal.programme;

/**
 * A section of the strategy's text.
 *
 * @param key stays the same in all versions of the form
 * @param hint what to write about
 * @param maxLength in characters
 */
public record Section(String key, String title, String hint, boolean required, int maxLength) {

    Section named(String newKey) {
        return new Section(newKey, title, hint, required, maxLength);
    }
}
