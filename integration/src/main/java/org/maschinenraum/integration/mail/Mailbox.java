package org.maschinenraum.integration.mail;

import java.time.Instant;
import java.util.List;

/** Reads the development mailboxes by IMAP; a bean only where {@code maschinenraum.mailbox.host} is set. */
public interface Mailbox {

    /** Newest first. */
    List<Received> read(String address, int limit);

    record Received(String messageId, Instant sent, String subject, String text) {}
}
