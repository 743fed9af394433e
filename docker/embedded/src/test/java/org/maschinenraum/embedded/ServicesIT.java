package org.maschinenraum.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServicesIT {

    private final Services services = Services.forTests();

    @Test
    void postgresIsDurableAndSortsGerman() throws SQLException {
        Database database = services.postgres().freshDatabase();

        assertThat(query(database, "show fsync")).containsExactly("on");
        assertThat(query(database, "show synchronous_commit")).containsExactly("on");
        assertThat(query(database, "show full_page_writes")).containsExactly("on");
        assertThat(query(database, "select x from (values ('Zoo'), ('Öl'), ('Ofen')) v(x) order by x"))
                .containsExactly("Ofen", "Öl", "Zoo");
    }

    @Test
    void theOwnerOfADatabaseMayInstallWhatThePortalNeeds() throws SQLException {
        Database database = services.postgres().freshDatabase();

        try (Connection connection = connect(database)) {
            for (String extension : List.of("pg_trgm", "unaccent", "btree_gist")) {
                connection.createStatement().execute("create extension " + extension);
            }
        }
        assertThat(query(database, "select rolsuper::text from pg_roles where rolname = current_user"))
                .containsExactly("false");
    }

    @Test
    void theBrokerIsReadyAndItsClockCanBeMoved() {
        BrokerAddress broker = services.broker();

        assertThat(Probe.answers(broker.management().resolve("/actuator/health/readiness")))
                .isTrue();
        assertThat(Probe.answers(broker.management().resolve("/actuator/clock")))
                .isTrue();
        assertThat(broker.dataSet()).isNotBlank();
    }

    @Test
    void elasticsearchKnowsGerman() {
        assertThat(Probe.answers(services.elasticsearch().resolve("/_cluster/health")))
                .isTrue();
    }

    @Test
    void keycloakHasTheRealm() {
        KeycloakAddress keycloak = services.keycloak();

        assertThat(Probe.answers(keycloak.base().resolve("/realms/" + keycloak.realm())))
                .isTrue();
    }

    @Test
    void mailIsAcceptedAndCanBeRead() throws IOException {
        assertThat(greeting(services.mail().smtpPort())).startsWith("220");
        assertThat(greeting(services.mail().imapPort())).startsWith("* OK");
    }

    @Test
    void thePortalGetsEveryAddress() {
        Database database = new Database("url", "user", "password");

        assertThat(services.portalProperties(database, Path.of("documents"), 4711))
                .containsEntry("server.port", "4711")
                .containsEntry("spring.datasource.url", "url")
                .containsEntry(
                        "maschinenraum.engine.data-set", services.broker().dataSet());
    }

    private static String greeting(int port) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port);
                BufferedReader reader = new BufferedReader(new java.io.InputStreamReader(
                        socket.getInputStream(), java.nio.charset.StandardCharsets.US_ASCII))) {
            return String.valueOf(reader.readLine());
        }
    }

    static List<String> query(Database database, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect(database);
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
