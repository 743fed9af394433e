package org.maschinenraum.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What must be right before anything starts; each complaint is one German sentence that says what to do. */
final class Preflight {

    private static final int JAVA = 25;
    private static final double GIGABYTE = 1e9;
    /** Downloads in Maven's repository, the same unpacked, and data. */
    private static final double FIRST_TIME_GIGABYTES = 4;

    private static final double LATER_GIGABYTES = 1;

    private Preflight() {}

    static void check(Folders folders, List<Service> services) {
        checkJava(Runtime.version().feature());
        checkDisk(folders);
        services.forEach(Preflight::checkPorts);
    }

    /** Held as long as this process lives: two stacks would share their data. {@code ./dev reset} reads who holds it. */
    @SuppressWarnings("resource")
    static void claim(Path folder) {
        try {
            FileChannel file = FileChannel.open(
                    Folders.created(folder).resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (file.tryLock() == null) {
                throw new ServiceFailed(
                        "In diesem Ordner läuft schon ein Stapel. Bitte jenen mit Strg+C beenden oder ihn weiter nutzen.");
            }
            file.truncate(0);
            file.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new ServiceFailed("%s ist nicht beschreibbar: %s".formatted(folder, e.getMessage()), e);
        }
    }

    static void checkJava(int feature) {
        if (feature < JAVA) {
            throw new ServiceFailed("Java %d ist zu alt. Bitte ein JDK ab %d installieren oder JAVA_HOME darauf setzen."
                    .formatted(feature, JAVA));
        }
    }

    static void checkPorts(Service service) {
        for (Map.Entry<String, Integer> port : service.ports().entrySet()) {
            if (!Ports.isFree(port.getValue())) {
                throw new ServiceFailed(taken(service, port.getKey(), port.getValue()));
            }
        }
    }

    private static String taken(Service service, String use, int port) {
        String owner = PortOwner.of(port)
                .map(process -> "belegt von " + PortOwner.describe(process) + ". Bitte diesen Prozess beenden")
                .orElse("belegt; von welchem Prozess, ist nicht zu erkennen. Bitte ihn freigeben");
        return "Port %d (%s, %s) ist %s und dann noch einmal starten.".formatted(port, service.name(), use, owner);
    }

    private static void checkDisk(Folders folders) {
        boolean complete =
                List.of(Distribution.zeebe(Broker.VERSION), Elasticsearch.DISTRIBUTION, Keycloak.DISTRIBUTION).stream()
                        .allMatch(distribution -> Installation.isThere(folders.services(), distribution));
        checkDisk(Folders.created(folders.data()), complete ? LATER_GIGABYTES : FIRST_TIME_GIGABYTES);
    }

    static void checkDisk(Path folder, double gigabytes) {
        try {
            double free = Files.getFileStore(folder).getUsableSpace() / GIGABYTE;
            if (free < gigabytes) {
                throw new ServiceFailed(String.format(
                        Locale.GERMANY,
                        "Für %s sind %.1f GB frei, gebraucht werden %.0f GB. Bitte Platz schaffen.",
                        folder,
                        free,
                        gigabytes));
            }
        } catch (IOException unknown) {
            // a disk that does not tell its size must not keep anybody from starting
        }
    }
}
