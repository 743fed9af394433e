package org.maschinenraum.integration.mail;

/** Sends letters by SMTP. */
public interface Post {

    /** @throws PostFailed if the server did not accept the letter */
    void send(Letter letter);

    /** @throws PostFailed if the server does not greet us */
    void check();
}
