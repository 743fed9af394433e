package org.maschinenraum.integration.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Post over Spring Mail, which adds the date and keeps the message id we set. */
final class SmtpPost implements Post {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"',;:()]+@[^\\s<>\"',;:()]+");

    private final JavaMailSenderImpl sender;
    private final InternetAddress from;

    SmtpPost(JavaMailSenderImpl sender, String from) throws AddressException, UnsupportedEncodingException {
        this.sender = sender;
        this.from = new InternetAddress(from, true);
        this.from.setPersonal(this.from.getPersonal(), UTF_8);
    }

    @Override
    public void send(Letter letter) {
        try {
            sender.send(message(letter));
        } catch (MailException | MessagingException e) {
            throw failed(letter, e);
        }
    }

    @Override
    public void check() {
        try {
            sender.testConnection();
        } catch (MessagingException e) {
            throw new PostFailed("The mail server does not answer: " + e.getMessage(), e);
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, UTF_8);
        helper.setFrom(from);
        helper.setTo(new InternetAddress(letter.to(), true));
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        message.setHeader("Content-Transfer-Encoding", "quoted-printable");
        message.setHeader("Message-ID", "<" + letter.messageId() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** Mail servers and parsers quote addresses in their answers; error texts are stored and logged, so none may stay. */
    private static PostFailed failed(Letter letter, Exception e) {
        String text = String.valueOf(e.getMessage()).replace(letter.to(), "…");
        MessagingException cause = new MessagingException(ADDRESS.matcher(text).replaceAll("…"));
        cause.setStackTrace(e.getStackTrace());
        return new PostFailed("Letter " + letter.messageId() + " was not accepted: " + cause.getMessage(), cause);
    }
}
