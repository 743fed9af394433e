package org.maschinenraum.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A whole stack of one's own, each service in a process of its own, for a test that kills and hangs them. */
public final class OwnStack implements Services, AutoCloseable {

    private final Folders folders = Folders.ofTests();
    private final Postgres postgres = new Postgres(folders, Ports.free());
    private final Broker broker = new Broker(folders, BrokerPorts.free(), Services.engineVersion(), true);
    private final Elasticsearch elasticsearch = new Elasticsearch(folders, Ports.free(), Ports.free());
    private final Keycloak keycloak = new Keycloak(folders, Ports.free());
    private final MailChild mail = new MailChild(folders, Ports.free(), Ports.free());

    /** @param accounts more of them beside the demo accounts, as Keycloak imports them */
    public static OwnStack start(String accounts) {
        OwnStack stack = new OwnStack();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(stack::close));
        stack.add(accounts);
        together(stack.all().stream().<Runnable>map(service -> service::start).toList());
        return stack;
    }

    private void add(String accounts) {
        try {
            Files.writeString(
                    Folders.created(folders.data("keycloak").resolve("data/import"))
                            .resolve("maschinenraum-users-1.json"),
                    accounts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Service postgresService() {
        return postgres;
    }

    public Service brokerService() {
        return broker;
    }

    public Service elasticsearchService() {
        return elasticsearch;
    }

    public Service keycloakService() {
        return keycloak;
    }

    public Service mailService() {
        return mail;
    }

    @Override
    public PostgresAddress postgres() {
        return postgres.address();
    }

    @Override
    public BrokerAddress broker() {
        return broker.address();
    }

    @Override
    public URI elasticsearch() {
        return elasticsearch.address();
    }

    @Override
    public KeycloakAddress keycloak() {
        return keycloak.address();
    }

    @Override
    public MailAddress mail() {
        return mail.address();
    }

    /** Nobody needs the data afterwards: PostgreSQL in order, lest it leaves shared memory behind; the others at once. */
    @Override
    public void close() {
        List.of(broker, elasticsearch, keycloak, mail).forEach(Service::kill);
        postgres.stop();
    }

    private List<Service> all() {
        return List.of(postgres, broker, elasticsearch, keycloak, mail);
    }

    /** On threads of the platform: unpacking blocks the few carriers of virtual ones. */
    private static void together(List<Runnable> starts) {
        CompletableFuture.allOf(starts.stream()
                        .map(start -> CompletableFuture.runAsync(
                                start, task -> Thread.ofPlatform().daemon().start(task)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }
}
