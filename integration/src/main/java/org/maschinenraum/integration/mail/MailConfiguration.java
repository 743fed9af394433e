package org.maschinenraum.integration.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.util.StreamProvider;
import java.io.UnsupportedEncodingException;
import java.util.Properties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Post through the server named by {@code spring.mail.*} and, in development, mailboxes to read. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailProperties.class, MailboxProperties.class})
public class MailConfiguration {

    static {
        // Otherwise the mail library goes through every jar for it, several times for each letter.
        System.setProperty(
                StreamProvider.class.getName(),
                StreamProvider.provider().getClass().getName());
    }

    @Bean
    Post post(JavaMailSenderImpl sender, MailProperties properties)
            throws AddressException, UnsupportedEncodingException {
        limitWaiting(sender.getJavaMailProperties(), "mail." + sender.getProtocol() + ".");
        return new SmtpPost(sender, properties.from());
    }

    @Bean
    @ConditionalOnProperty("maschinenraum.mailbox.host")
    Mailbox mailbox(MailboxProperties server) {
        return new ImapMailbox(server);
    }

    /** The mail library waits for ever by default; a delivery must end before its lease does. */
    private static void limitWaiting(Properties properties, String prefix) {
        properties.putIfAbsent(prefix + "connectiontimeout", "5000");
        properties.putIfAbsent(prefix + "timeout", "10000");
        properties.putIfAbsent(prefix + "writetimeout", "10000");
    }
}
