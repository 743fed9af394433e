package org.maschinenraum.embedded;

/** Where mail is accepted, and where it can be read: any mailbox, with its address as user and any password. */
public record MailAddress(String host, int smtpPort, int imapPort) {}
