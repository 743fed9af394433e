package org.maschinenraum.portal.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.database.DatabaseConfiguration;
import org.maschinenraum.integration.mail.Letter;
import org.maschinenraum.integration.mail.MailConfiguration;
import org.maschinenraum.integration.mail.Mailbox;
import org.maschinenraum.integration.mail.Mailbox.Received;
import org.maschinenraum.integration.mail.Post;
import org.maschinenraum.integration.outbox.Delivery;
import org.maschinenraum.integration.outbox.OutboxConfiguration;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.directory.People;
import org.maschinenraum.portal.directory.RealServices;
import org.maschinenraum.portal.notification.Notifications;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters from the service to a real mail server, through the outbox. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@TestPropertySource(properties = "maschinenraum.address=https://portal.example.org/base/")
class SendingLettersIT {

    private static final String SAMPLE = "notification/sample";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, String> VALUES =
            Map.of("title", "Klimaanpassungsstrategie", "town", "Görlitz", "due", "2026-12-03");

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        MailSenderAutoConfiguration.class
    })
    @Import({
        DatabaseConfiguration.class,
        OutboxConfiguration.class,
        MailConfiguration.class,
        LetterWriter.class,
        LetterDelivery.class,
        Letters.class,
        PortalAddress.class
    })
    @ComponentScan(
            basePackageClasses = People.class,
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = People.class))
    static class Portal {}

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        RealServices.database(registry);
        RealServices.mail(registry);
    }

    @Autowired
    Notifications notifications;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Mailbox mailbox;

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

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final String mail = person.value() + "@example.org";

    @BeforeEach
    void knowThePerson() {
        write(person, mail);
    }

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
        await().atMost(PATIENCE).until(this::outboxIsEmpty);
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
        await().atMost(PATIENCE).until(this::outboxIsEmpty);

        delivery(post).deliver(new Delivery<>(1, 2, new LetterDelivery.Payload(letterId())));

        assertThat(mailbox.read(mail, 10)).hasSize(1);
    }

    @Test
    void repeatsWithTheSameMessageIdIfItDiedBeforeItCouldNote() {
        send(person);
        var first = awaitLetter();
        await().atMost(PATIENCE).until(this::outboxIsEmpty);
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
        await().atMost(PATIENCE).until(this::outboxIsEmpty);
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

    @Test
    void refusesAtOnceWhatTheTemplateCannotBeFilledWith() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> transaction.executeWithoutResult(
                        status -> notifications.send(person, SAMPLE, Map.of("title", "ohne Ort"), "x")))
                .withMessageContaining("[due, town]");

        assertThat(count()).isZero();
    }

    @Test
    void refusesToWriteOutsideATransaction() {
        assertThatIllegalStateException().isThrownBy(() -> notifications.send(person, SAMPLE, VALUES, "x"));

        assertThat(count()).isZero();
    }

    @Test
    void vanishesWithTheTransactionThatWroteIt() {
        transaction.executeWithoutResult(status -> {
            notifications.send(person, SAMPLE, VALUES, "x");
            status.setRollbackOnly();
        });

        assertThat(count()).isZero();
        assertThat(outboxIsEmpty()).isTrue();
    }

    @Test
    void notesWhyNobodyCanGetItAndStopsTrying() {
        write(person, "");
        send(person);
        await().atMost(PATIENCE).until(() -> "no address".equals(undeliverable()));
        await().atMost(PATIENCE).until(this::outboxIsEmpty);
    }

    @Test
    void writesToNobodyWhoseAccountIsGone() {
        jdbc.sql("update directory.person set gone = now() where id = :id")
                .param("id", person.value())
                .update();
        send(person);
        await().atMost(PATIENCE).until(() -> "no account".equals(undeliverable()));
        await().atMost(PATIENCE).until(this::outboxIsEmpty);
        assertThat(mailbox.read(mail, 10)).isEmpty();
    }

    private LetterDelivery delivery(Post way) {
        return new LetterDelivery(letters, people, way, address, clock);
    }

    private void send(PersonId to) {
        transaction.executeWithoutResult(status -> notifications.send(to, SAMPLE, VALUES, "/strategien/1"));
    }

    private Received awaitLetter() {
        await().atMost(PATIENCE).until(() -> !mailbox.read(mail, 10).isEmpty());
        return mailbox.read(mail, 10).getFirst();
    }

    private UUID letterId() {
        return jdbc.sql("select id from notification.letter where person = :person")
                .param("person", person.value())
                .query(UUID.class)
                .single();
    }

    private @Nullable String undeliverable() {
        return jdbc.sql("select undeliverable from notification.letter where person = :person and sent is null")
                .param("person", person.value())
                .query((row, number) -> List.of(String.valueOf(row.getString(1))))
                .optional()
                .map(List::getFirst)
                .orElse(null);
    }

    private int count() {
        return jdbc.sql("select count(*) from notification.letter where person = :person")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    private boolean outboxIsEmpty() {
        return jdbc.sql("select not exists (select from integration.outbox)")
                .query(Boolean.class)
                .single();
    }

    private void write(PersonId id, String address) {
        jdbc.sql("""
                insert into directory.person (id, username, first_name, last_name, email, roles, seen)
                values (:id, 'jörg', 'Jörg', 'Ä', :email, '{member}', now())
                    on conflict (id) do update set email = excluded.email
                """).param("id", id.value()).param("email", address).update();
    }
}
