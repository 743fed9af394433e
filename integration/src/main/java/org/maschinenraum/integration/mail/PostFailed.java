package org.maschinenraum.integration.mail;

/** The mail server did not accept a letter; the cause says why, without the address. */
public class PostFailed extends RuntimeException {

    public PostFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
