package org.maschinenraum.integration.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the development mailboxes are read by IMAP. */
@ConfigurationProperties("maschinenraum.mailbox")
record MailboxProperties(
        @DefaultValue("127.0.0.1") String host,
        @DefaultValue("143") int port) {}
