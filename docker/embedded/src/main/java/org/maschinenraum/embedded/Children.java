package org.maschinenraum.embedded;

import java.util.List;
import java.util.stream.Stream;

/** The five services of one stack. */
record Children(Postgres postgres, Broker broker, Elasticsearch elasticsearch, Keycloak keycloak, Mail mail) {

    /** On the ports that bookmarks and tools know. */
    static Children ofDevelopment(Folders folders) {
        return new Children(
                new Postgres(folders, 5433),
                new Broker(folders, BrokerPorts.USUAL, Broker.VERSION, false),
                new Elasticsearch(folders, 9200, 9300),
                new Keycloak(folders, 8081),
                new Mail(folders, 3025, 3143));
    }

    /** On free ports, with a clock that tests may move. */
    static Children ofTests(Folders folders, String engine) {
        return new Children(
                new Postgres(folders, Ports.free()),
                new Broker(folders, BrokerPorts.free(), engine, true),
                new Elasticsearch(folders, Ports.free(), Ports.free()),
                new Keycloak(folders, Ports.free()),
                new Mail(folders, Ports.free(), Ports.free()));
    }

    List<Service> all() {
        return List.of(postgres, broker, elasticsearch, keycloak, mail);
    }

    Addresses addresses() {
        return new Addresses(
                postgres.address(), broker.address(), elasticsearch.address(), keycloak.address(), mail.address());
    }

    /** PostgreSQL last: whoever still writes down where it stopped writes there. */
    void stop() {
        List<Thread> stopping = Stream.of(broker, elasticsearch, keycloak, mail)
                .map(service -> Thread.ofPlatform().start(service::stop))
                .toList();
        stopping.forEach(Children::await);
        postgres.stop();
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
