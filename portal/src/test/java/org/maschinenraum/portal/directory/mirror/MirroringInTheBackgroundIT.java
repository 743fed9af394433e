package org.maschinenraum.portal.directory.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.ServerSocket;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maschinenraum.embedded.Services;
import org.maschinenraum.integration.database.DatabaseConfiguration;
import org.maschinenraum.integration.identity.IdentityConfiguration;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.directory.People;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;

/** The mirror as the portal starts it. */
class MirroringInTheBackgroundIT {

    private final ApplicationContextRunner portal = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class,
                    TransactionAutoConfiguration.class,
                    FlywayAutoConfiguration.class))
            .withUserConfiguration(DatabaseConfiguration.class, IdentityConfiguration.class, Schedule.class)
            .withBean(MirroredPeople.class)
            .withBean(Accounts.class)
            .withBean(PeopleMirror.class)
            .withPropertyValues(database())
            .withPropertyValues("maschinenraum.keycloak.admin-client-secret="
                    + Services.forTests().keycloak().adminClientSecret());

    @Test
    void knowsPeopleSoonAfterTheStart() {
        portal.withPropertyValues("maschinenraum.keycloak.address="
                        + Services.forTests().keycloak().base())
                .run(context -> await().atMost(Duration.ofSeconds(30))
                        .until(() -> !context.getBean(People.class).all().isEmpty()));
    }

    @Test
    void startsWithoutTheIdentityProvider() throws Exception {
        portal.withPropertyValues("maschinenraum.keycloak.address=http://127.0.0.1:" + freePort())
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBean(People.class).find(new PersonId(UUID.randomUUID())))
                            .isEmpty();
                });
    }

    private static String[] database() {
        var database = Services.forTests().postgres().freshDatabase();
        return new String[] {
            "spring.datasource.url=" + database.url(),
            "spring.datasource.username=" + database.user(),
            "spring.datasource.password=" + database.password()
        };
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
