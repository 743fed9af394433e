package org.maschinenraum.integration.mail;

import java.util.regex.Pattern;

/**
 * One plain letter; nothing in it can become a header of its own.
 *
 * @param messageId stable over all attempts, {@code local@host} without angle brackets
 * @param subject control characters (line breaks in a title, say) become single spaces
 */
public record Letter(String messageId, String to, String subject, String text) {

    private static final Pattern MESSAGE_ID = Pattern.compile("[!-~&&[^<>@]]+@[!-~&&[^<>@]]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    /** @throws IllegalArgumentException if the message id is malformed or the recipient contains control characters */
    public Letter {
        if (!MESSAGE_ID.matcher(messageId).matches()) {
            throw new IllegalArgumentException("A message id has the form local@host");
        }
        if (CONTROL.matcher(to).find()) {
            throw new IllegalArgumentException("A recipient contains no control characters");
        }
        subject = CONTROL.matcher(subject).replaceAll(" ").strip();
    }
}
