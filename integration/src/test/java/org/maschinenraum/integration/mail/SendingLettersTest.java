package org.maschinenraum.integration.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.mail.Mailbox.Received;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SendingLettersTest {

    private static final String LEAD = "projektleitung-1@example.org";
    private static final String SUBJECT =
            "Nachforderung zur Klimaanpassungsstrategie: Größe, Übergänge und Maße der Straßenbäume";
    private static final String TEXT =
            "Guten Tag,\n\nes fehlen Straßenmaße.\n.\nFrom hier\n" + "sehr lange Zeile – ".repeat(120);

    private final GreenMail server = new GreenMail(new ServerSetup[] {
                new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
            })
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void keepsUmlautsLongLinesAndDotsOnTheWayThere() {
        post().send(letter("1", TEXT));

        Received received = mailbox().read(LEAD, 10).getFirst();
        assertThat(received.subject()).isEqualTo(SUBJECT);
        assertThat(received.text().strip()).isEqualToNormalizingNewlines(TEXT.strip());
        assertThat(received.sent()).isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
    }

    @Test
    void keepsTheMessageIdOverAllAttempts() throws Exception {
        post().send(letter("delivery-7", "eins"));
        post().send(letter("delivery-7", "eins"));

        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .containsExactly("<delivery-7@maschinenraum>", "<delivery-7@maschinenraum>");
        assertThat(mailbox().read(LEAD, 1).getFirst().messageId()).isEqualTo("delivery-7@maschinenraum");
    }

    @Test
    void saysThatAMachineWroteIt() throws Exception {
        post().send(letter("1", "kurz"));

        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(message.getEncoding()).isEqualTo("quoted-printable");
        assertThat(message.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(message.getHeader("From", null)).isEqualTo("=?UTF-8?Q?F=C3=B6rderprogramm?= <portal@example.org>");
    }

    @Test
    void neverSendsALineLongerThanMailAllows() throws Exception {
        post().send(letter("1", TEXT));

        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        server.getReceivedMessages()[0].writeTo(raw);
        assertThat(raw.toString(StandardCharsets.US_ASCII).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(78));
    }

    @Test
    void readsTheNewestFirst() {
        post().send(letter("1", "eins"));
        post().send(letter("2", "zwei"));
        post().send(letter("3", "drei"));

        assertThat(mailbox().read(LEAD, 2))
                .extracting(received -> received.text().strip())
                .containsExactly("drei", "zwei");
        assertThat(mailbox().read("niemand@example.org", 2)).isEmpty();
    }

    @Test
    void aLineBreakInTheSubjectBecomesNoHeader() throws Exception {
        post().send(new Letter("1@maschinenraum", LEAD, "Titel\r\nBcc: fremd@example.org\r\n\r\nText", "Inhalt"));

        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getSubject()).isEqualTo("Titel Bcc: fremd@example.org Text");
    }

    @Test
    void refusesALineBreakInRecipientAndMessageId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Letter("1@m", LEAD + "\r\nBcc: fremd@example.org", "Titel", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Letter("1@m>\r\nBcc: x", LEAD, "Titel", ""));
    }

    @Test
    void sendsToOneRecipientOnly() {
        Letter two = new Letter("1@m", LEAD + ", fremd@example.org", "Titel", "");

        assertThatThrownBy(() -> post().send(two)).isInstanceOf(PostFailed.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void saysThatTheServerIsDownWithoutNamingThePerson() {
        Post post = post();
        server.stop();

        assertThatThrownBy(() -> post.send(letter("9", "Text")))
                .isInstanceOf(PostFailed.class)
                .hasMessageContaining("9@maschinenraum")
                .satisfies(e -> assertThat(trace(e)).contains("connect").doesNotContain(LEAD));
    }

    @Test
    void namesNoPersonWhenTheAddressIsUnusable() {
        Letter letter = new Letter("9@maschinenraum", "Erika Mustermann", "Titel", "");

        assertThatThrownBy(() -> post().send(letter))
                .isInstanceOf(PostFailed.class)
                .satisfies(e -> assertThat(trace(e)).doesNotContain("Mustermann"));
    }

    private Post post() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        try {
            return new MailConfiguration().post(sender, new MailProperties("Förderprogramm <portal@example.org>"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Mailbox mailbox() {
        return new MailConfiguration()
                .mailbox(new MailboxProperties("127.0.0.1", server.getImap().getPort()));
    }

    private static Letter letter(String id, String text) {
        return new Letter(id + "@maschinenraum", LEAD, SUBJECT, text);
    }

    private static String trace(Throwable e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
