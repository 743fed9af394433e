package org.maschinenraum.portal.notification.delivery;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.maschinenraum.integration.database.DatabaseConfiguration;
import org.maschinenraum.integration.mail.MailConfiguration;
import org.maschinenraum.integration.mail.Mailbox;
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
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A person who gets letters, a real mail server, and between them the outbox. */
@SpringBootTest(classes = LettersToOnePerson.Portal.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@TestPropertySource(properties = "maschinenraum.address=https://portal.example.org/base/")
abstract class LettersToOnePerson {

    static final String SAMPLE = "notification/sample";

    static final Duration PATIENCE = Duration.ofSeconds(60);

    static final Map<String, String> VALUES =
            Map.of("title", "Klimaanpassungsstrategie", "town", "Görlitz", "due", "2026-12-03");

    /** No component, lest the scan of another test finds it. */
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

    final PersonId person = new PersonId(UUID.randomUUID());
    final String mail = person.value() + "@example.org";

    @BeforeEach
    void knowThePerson() {
        write(person, mail);
    }

    final void send(PersonId to) {
        transaction.executeWithoutResult(status -> notifications.send(to, SAMPLE, VALUES, "/strategien/1"));
    }

    final boolean outboxIsEmpty() {
        return jdbc.sql("select not exists (select from integration.outbox)")
                .query(Boolean.class)
                .single();
    }

    final void write(PersonId id, String address) {
        jdbc.sql("""
                insert into directory.person (id, username, first_name, last_name, email, roles, seen)
                values (:id, 'jörg', 'Jörg', 'Ä', :email, '{member}', now())
                    on conflict (id) do update set email = excluded.email
                """).param("id", id.value()).param("email", address).update();
    }
}
