package org.maschinenraum.portal.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.mail.Letter;
import org.maschinenraum.integration.mail.Mailbox.Received;
import org.maschinenraum.integration.mail.Post;
import org.maschinenraum.integration.outbox.Delivery;
import org.maschinenraum.portal.directory.People;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters from the service to a real mail server, through the outbox. */
class SendingLettersIT extends LettersToOnePerson {

    @Autowired
    Letters letters;

    @Autowired
    People people;

    @Autowired
    PortalAddress address;

    @Autowired
    Post post;

    @Autowired
    Clock clock;

    @Test
    void reachesThePersonOnceWithUmlautsAndALink() {
        send(person);

        var received = awaitLetter();

        assertThat(received.subject()).isEqualTo("Prüfung von „Klimaanpassungsstrategie“ abgeschlossen");
        assertThat(received.text())
                .contains("seit dem 03.12.2026 abgeschlossen. Näheres für Görlitz lesen Sie hier:")
                .contains("https://portal.example.org/base/strategien/1")
                .contains("Mit freundlichen Grüßen")
                .doesNotContain("{");
        assertThat(received.messageId()).isEqualTo(letterId() + "@portal.example.org");
        assertThat(mailbox.read(mail, 10)).hasSize(1);
    }

    @Test
    void speaksTheLanguageOfTheRecipient() {
        jdbc.sql("insert into directory.preferred_language (person, language, chosen) values (:person, 'en', true)")
                .param("person", person)
                .update();
        send(person);

        var received = awaitLetter();

        assertThat(received.subject()).isEqualTo("Check of “Klimaanpassungsstrategie” finished");
        assertThat(received.text())
                .contains(
                        "was finished on 3 December 2026",
                        "https://portal.example.org/base/strategien/1",
                        "Kind regards");
    }

    @Test
    void sendsNothingASecondTimeOnceItIsSent() {
        send(person);
        awaitLetter();

        delivery(post).deliver(new Delivery<>(1, 2, new LetterDelivery.Payload(letterId())));

        assertThat(mailbox.read(mail, 10)).hasSize(1);
    }

    @Test
    void repeatsWithTheSameMessageIdIfItDiedBeforeItCouldNote() {
        send(person);
        var first = awaitLetter();
        jdbc.sql("update notification.letter set sent = null where person = :person")
                .param("person", person.value())
                .update();

        delivery(post).deliver(new Delivery<>(1, 2, new LetterDelivery.Payload(letterId())));

        assertThat(mailbox.read(mail, 10))
                .extracting(Received::messageId)
                .containsExactly(first.messageId(), first.messageId());
    }

    @Test
    void leavesTheLetterOpenWhenTheServerRefuses() {
        send(person);
        awaitLetter();
        jdbc.sql("update notification.letter set sent = null where person = :person")
                .param("person", person.value())
                .update();
        var refused = new ArrayList<Letter>();
        Post refusing = new Post() {
            @Override
            public void send(Letter letter) {
                refused.add(letter);
                throw new IllegalStateException("not now");
            }

            @Override
            public void check() {}
        };

        assertThatIllegalStateException().isThrownBy(() -> delivery(refusing)
                .deliver(new Delivery<>(1, 1, new LetterDelivery.Payload(letterId()))));

        assertThat(refused).hasSize(1);
        assertThat(letters.get(letterId()).closed()).isFalse();
    }

    private LetterDelivery delivery(Post way) {
        return new LetterDelivery(letters, people, way, address, clock);
    }

    /** The letter, once it is noted as sent. */
    private Received awaitLetter() {
        await().atMost(PATIENCE).until(() -> !mailbox.read(mail, 10).isEmpty());
        await().atMost(PATIENCE).until(this::outboxIsEmpty);
        return mailbox.read(mail, 10).getFirst();
    }

    private UUID letterId() {
        return jdbc.sql("select id from notification.letter where person = :person")
                .param("person", person.value())
                .query(UUID.class)
                .single();
    }
}
