package org.maschinenraum.integration.identity;

/** The identity provider did not answer, or not as expected; asking again later may help. */
public class IdentityUnavailable extends RuntimeException {

    public IdentityUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
