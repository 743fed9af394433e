package org.maschinenraum.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** The real services for tests: those of a running stack, or each started when first asked for. */
public interface Services {

    /**
     * The stack whose addresses the system property {@code maschinenraum.stack.file} points to; without one, services
     * on free ports that live as long as this JVM.
     */
    static Services forTests() {
        return TestServices.INSTANCE;
    }

    /** Which broker the tests run on: the running stack's, or what {@code maschinenraum.engine.version} says. */
    static String engineVersion() {
        return TestServices.runningStack()
                .map(file -> Addresses.read(file).broker().version())
                .orElseGet(() -> System.getProperty("maschinenraum.engine.version", Broker.VERSION));
    }

    PostgresAddress postgres();

    /** Its clock can be moved, for everybody who uses it. */
    BrokerAddress broker();

    URI elasticsearch();

    KeycloakAddress keycloak();

    MailAddress mail();

    /** All addresses as the Spring properties the portal reads. */
    default Map<String, String> portalProperties(Database database, Path documents, int port) {
        return new Addresses(postgres(), broker(), elasticsearch(), keycloak(), mail())
                .portalProperties(database, documents, port);
    }
}
