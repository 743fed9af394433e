package org.maschinenraum.embedded;

import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Started when first asked for, on free ports and empty folders; their lifelines end them with this JVM. */
final class OwnServices implements Services {

    private final Folders folders = Folders.ofTests();
    private final Once<Postgres> postgres = new Once<>(() -> new Postgres(folders, Ports.free()));
    private final Once<Broker> broker =
            new Once<>(() -> new Broker(folders, BrokerPorts.free(), Services.engineVersion(), true));
    private final Once<Elasticsearch> elasticsearch =
            new Once<>(() -> new Elasticsearch(folders, Ports.free(), Ports.free()));
    private final Once<Keycloak> keycloak = new Once<>(() -> new Keycloak(folders, Ports.free()));
    private final Once<Mail> mail = new Once<>(() -> new Mail(folders, Ports.free(), Ports.free()));

    @Override
    public PostgresAddress postgres() {
        return postgres.get().address();
    }

    @Override
    public BrokerAddress broker() {
        return broker.get().address();
    }

    @Override
    public URI elasticsearch() {
        return elasticsearch.get().address();
    }

    @Override
    public KeycloakAddress keycloak() {
        return keycloak.get().address();
    }

    @Override
    public MailAddress mail() {
        return mail.get().address();
    }

    private static final class Once<S extends Service> {

        private final Supplier<S> maker;
        private @Nullable S started;

        Once(Supplier<S> maker) {
            this.maker = maker;
        }

        synchronized S get() {
            if (started == null) {
                S service = maker.get();
                service.start(Progress.SILENT);
                started = service;
            }
            return started;
        }
    }
}
