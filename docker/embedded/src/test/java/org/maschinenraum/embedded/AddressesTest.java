package org.maschinenraum.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressesTest {

    private static final Addresses ADDRESSES = new Addresses(
            new PostgresAddress("127.0.0.1", 1),
            new BrokerAddress(
                    URI.create("http://127.0.0.1:2"),
                    URI.create("http://127.0.0.1:3"),
                    URI.create("http://127.0.0.1:4"),
                    "data-set",
                    "8.6.0"),
            URI.create("http://127.0.0.1:5"),
            new KeycloakAddress(URI.create("http://localhost:6"), "realm", "secret", "other"),
            new MailAddress("127.0.0.1", 7, 8));

    @Test
    void surviveTheFile(@TempDir Path folder) {
        Path file = folder.resolve("deep/stack.properties");

        ADDRESSES.write(file);

        assertThat(Addresses.read(file)).isEqualTo(ADDRESSES);
    }

    @Test
    void becomeWhatThePortalReads() {
        assertThat(ADDRESSES.portalProperties(new Database("jdbc", "user", "word"), Path.of("documents"), 9))
                .containsEntry("server.port", "9")
                .containsEntry("spring.datasource.username", "user")
                .containsEntry("maschinenraum.engine.address", "http://127.0.0.1:2")
                .containsEntry("maschinenraum.engine.data-set", "data-set")
                .containsEntry("maschinenraum.search.address", "http://127.0.0.1:5")
                .containsEntry("maschinenraum.keycloak.address", "http://localhost:6")
                .containsEntry("spring.mail.port", "7")
                .containsEntry("maschinenraum.mailbox.port", "8");
    }
}
