package org.maschinenraum.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** Where the services of a running stack listen; the file {@code stack.properties} carries them. */
record Addresses(
        PostgresAddress postgres, BrokerAddress broker, URI elasticsearch, KeycloakAddress keycloak, MailAddress mail) {

    private static final String HOST = "127.0.0.1";

    static Addresses read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(new Entries(properties));
    }

    /** At once, so that whoever waits for the file never reads half of it. */
    void write(Path file) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Folders.created(file.toAbsolutePath().resolveSibling("."));
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                properties().store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody listens there any more. */
    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the portal reads, as Spring properties. */
    Map<String, String> portalProperties(Database database, Path documents, int port) {
        Map<String, String> properties = new TreeMap<>();
        properties.put("server.port", Integer.toString(port));
        properties.put("server.address", HOST);
        properties.put("spring.datasource.url", database.url());
        properties.put("spring.datasource.username", database.user());
        properties.put("spring.datasource.password", database.password());
        properties.put("maschinenraum.engine.address", broker.grpc().toString());
        properties.put("maschinenraum.engine.data-set", broker.dataSet());
        properties.put("maschinenraum.search.address", elasticsearch.toString());
        properties.put("maschinenraum.keycloak.address", keycloak.base().toString());
        properties.put("maschinenraum.keycloak.realm", keycloak.realm());
        properties.put("maschinenraum.keycloak.client-secret", keycloak.clientSecret());
        properties.put("maschinenraum.keycloak.admin-client-secret", keycloak.adminClientSecret());
        properties.put("spring.mail.host", mail.host());
        properties.put("spring.mail.port", Integer.toString(mail.smtpPort()));
        properties.put("maschinenraum.mailbox.host", mail.host());
        properties.put("maschinenraum.mailbox.port", Integer.toString(mail.imapPort()));
        properties.put("maschinenraum.documents.folder", documents.toString());
        return properties;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "postgres.port", Integer.toString(postgres.port()),
                "elasticsearch.uri", elasticsearch.toString(),
                "mail.smtp", Integer.toString(mail.smtpPort()),
                "mail.imap", Integer.toString(mail.imapPort())));
        properties.putAll(Map.of(
                "broker.grpc", broker.grpc().toString(),
                "broker.rest", broker.rest().toString(),
                "broker.management", broker.management().toString(),
                "broker.dataSet", broker.dataSet(),
                "broker.version", broker.version()));
        properties.putAll(Map.of(
                "keycloak.uri", keycloak.base().toString(),
                "keycloak.realm", keycloak.realm(),
                "keycloak.clientSecret", keycloak.clientSecret(),
                "keycloak.adminClientSecret", keycloak.adminClientSecret()));
        return properties;
    }

    private static Addresses of(Entries entries) {
        return new Addresses(
                new PostgresAddress(HOST, entries.number("postgres.port")),
                new BrokerAddress(
                        entries.uri("broker.grpc"),
                        entries.uri("broker.rest"),
                        entries.uri("broker.management"),
                        entries.text("broker.dataSet"),
                        entries.text("broker.version")),
                entries.uri("elasticsearch.uri"),
                new KeycloakAddress(
                        entries.uri("keycloak.uri"),
                        entries.text("keycloak.realm"),
                        entries.text("keycloak.clientSecret"),
                        entries.text("keycloak.adminClientSecret")),
                new MailAddress(HOST, entries.number("mail.smtp"), entries.number("mail.imap")));
    }

    private record Entries(Properties properties) {

        String text(String key) {
            return Objects.requireNonNull(properties.getProperty(key), key);
        }

        int number(String key) {
            return Integer.parseInt(text(key));
        }

        URI uri(String key) {
            return URI.create(text(key));
        }
    }
}
