package org.maschinenraum.integration.mail;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads inboxes of a development server that asks for no password. */
final class ImapMailbox implements Mailbox {

    private final MailboxProperties server;
    private final Session session;

    ImapMailbox(MailboxProperties server) {
        this.server = server;
        Properties properties = new Properties();
        properties.setProperty("mail.imap.connectiontimeout", "5000");
        properties.setProperty("mail.imap.timeout", "10000");
        this.session = Session.getInstance(properties);
    }

    @Override
    public List<Received> read(String address, int limit) {
        try (Store store = session.getStore("imap")) {
            store.connect(server.host(), server.port(), address, address);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                return newest(inbox, limit);
            }
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("The development mailbox cannot be read", e);
        }
    }

    private static List<Received> newest(Folder inbox, int limit) throws MessagingException, IOException {
        int last = inbox.getMessageCount();
        List<Received> received = new ArrayList<>();
        for (int number = last; number > Math.max(0, last - limit); number--) {
            received.add(received((MimeMessage) inbox.getMessage(number)));
        }
        return received;
    }

    private static Received received(MimeMessage message) throws MessagingException, IOException {
        String text = message.getContent() instanceof String plain ? plain : "";
        return new Received(bare(message.getMessageID()), sent(message), textOf(message.getSubject()), text);
    }

    private static Instant sent(Message message) throws MessagingException {
        Date date = message.getSentDate();
        return date == null ? Instant.EPOCH : date.toInstant();
    }

    private static String bare(@Nullable String messageId) {
        return textOf(messageId).replaceAll("^<|>$", "");
    }

    private static String textOf(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
