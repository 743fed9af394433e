package org.maschinenraum.portal.directory.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.database.DatabaseConfiguration;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.directory.RealServices;
import org.maschinenraum.portal.shell.PreferredLanguages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class RememberingLanguagesIT {

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @Import({DatabaseConfiguration.class, StoredLanguages.class})
    static class Portal {}

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        RealServices.database(registry);
    }

    @Autowired
    PreferredLanguages languages;

    private final PersonId person = new PersonId(UUID.randomUUID());

    @Test
    void whoNeverChoseFollowsTheBrowserOfTheDay() {
        assertThat(languages.atLogin(person, Locale.GERMAN)).isEqualTo(Locale.GERMAN);
        assertThat(languages.atLogin(person, Locale.ENGLISH)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aChoiceHoldsAgainstEveryBrowserUntilTheNext() {
        languages.atLogin(person, Locale.GERMAN);
        languages.choose(person, Locale.ENGLISH);
        assertThat(languages.atLogin(person, Locale.GERMAN)).isEqualTo(Locale.ENGLISH);
        languages.choose(person, Locale.GERMAN);
        assertThat(languages.atLogin(person, Locale.ENGLISH)).isEqualTo(Locale.GERMAN);
    }

    @Test
    void choosingNeedsNoLoginBefore() {
        languages.choose(person, Locale.ENGLISH);
        assertThat(languages.atLogin(person, Locale.GERMAN)).isEqualTo(Locale.ENGLISH);
    }
}
