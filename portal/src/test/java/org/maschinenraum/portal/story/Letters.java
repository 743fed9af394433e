package org.maschinenraum.portal.story;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.maschinenraum.embedded.Services;
import org.maschinenraum.integration.mail.MailConfiguration;
import org.maschinenraum.integration.mail.Mailbox;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;

/** What arrived in the mailboxes of the demo accounts. */
final class Letters {

    private static final Mailbox MAILBOX = mailbox();

    private Letters() {}

    /** Waits until there is one, then counts. */
    static long to(String account, String subject, RunningPortal from) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> count(account, subject, from) > 0);
        return count(account, subject, from);
    }

    /** How many this portal sent there so far. */
    static long now(String account, RunningPortal from) {
        return MAILBOX.read(account + "@example.org", 50).stream()
                .filter(letter -> letter.text().contains(from.address().toString()))
                .count();
    }

    /** Others use the same mailboxes; a letter's link says which portal wrote it. */
    private static long count(String account, String subject, RunningPortal from) {
        return MAILBOX.read(account + "@example.org", 50).stream()
                .filter(letter -> letter.subject().equals(subject))
                .filter(letter -> letter.text().contains(from.address().toString()))
                .count();
    }

    private static Mailbox mailbox() {
        var mail = Services.forTests().mail();
        return new SpringApplicationBuilder(MailConfiguration.class, MailSenderAutoConfiguration.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.mail.host=" + mail.host(),
                        "spring.mail.port=" + mail.smtpPort(),
                        "maschinenraum.mail.from=test@example.org",
                        "maschinenraum.mailbox.host=" + mail.host(),
                        "maschinenraum.mailbox.port=" + mail.imapPort(),
                        "spring.config.name=none")
                .run()
                .getBean(Mailbox.class);
    }
}
