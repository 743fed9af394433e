package org.maschinenraum.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailIT {

    private final Folders folders = Folders.ofTests();

    @Test
    void anyMailboxCanBeReadAndLettersSurviveARestart() throws MessagingException {
        Mail first = new Mail(folders, Ports.free(), Ports.free());
        first.start(Progress.SILENT);
        GreenMailUtil.sendTextEmail(
                "projektleitung-1@example.org",
                "portal@example.org",
                "Eingereicht",
                "Guten Tag",
                new ServerSetup(first.address().smtpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

        assertThat(subjects(first)).containsExactly("Eingereicht");
        first.stop();

        Mail second = new Mail(folders, Ports.free(), Ports.free());
        second.start(Progress.SILENT);
        assertThat(subjects(second)).containsExactly("Eingereicht");
        second.stop();
    }

    private static List<String> subjects(Mail mail) throws MessagingException {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", mail.address().imapPort(), "projektleitung-1@example.org", "any");
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            return Arrays.stream(inbox.getMessages()).map(MailIT::subject).toList();
        }
    }

    private static String subject(Message message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
