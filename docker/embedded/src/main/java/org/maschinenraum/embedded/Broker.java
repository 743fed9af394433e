package org.maschinenraum.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A durable Zeebe broker; it may be killed and started again on the same data and ports. */
public final class Broker implements Service {

    static final String VERSION = "8.6.0";

    private final Folders folders;
    private final BrokerPorts ports;
    private final String version;
    private final boolean controlledClock;
    private volatile @Nullable Child child;

    Broker(Folders folders, BrokerPorts ports, String version, boolean controlledClock) {
        this.folders = folders;
        this.ports = ports;
        this.version = version;
        this.controlledClock = controlledClock;
    }

    /** One for a test that breaks it: data, ports and clock of its own, of the version the other tests run on. */
    public static Broker ofOnesOwn() {
        return new Broker(Folders.ofTests(), BrokerPorts.free(), Services.engineVersion(), true);
    }

    /** Valid from the first start on. */
    public BrokerAddress address() {
        return new BrokerAddress(uri(ports.grpc()), uri(ports.rest()), uri(ports.management()), dataSet(), version);
    }

    @Override
    public String name() {
        return "Zeebe";
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of(
                "gRPC", ports.grpc(),
                "REST", ports.rest(),
                "Verwaltung", ports.management(),
                "Befehle", ports.command(),
                "intern", ports.internal());
    }

    @Override
    public void start(Progress progress) {
        Path home = new Installation(folders.services()).of(Distribution.zeebe(version), (h, p) -> {}, progress);
        progress.says("startet");
        dataSet();
        Child started = program(home, configuration()).start(folder(), folders.log("zeebe"));
        child = started;
        started.awaitReady(this::isReady);
    }

    @Override
    public boolean isReady() {
        return Probe.answers(uri(ports.management()).resolve("/actuator/health/readiness"));
    }

    @Override
    public void stop() {
        if (child != null) {
            child.stop();
        }
    }

    @Override
    public List<ProcessHandle> processes() {
        return child == null ? List.of() : child.processes();
    }

    private ChildJvm program(Path home, Path configuration) {
        List<String> flags = new ArrayList<>(List.of(
                "-Xms128m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstack.data=" + folder().resolve("data"),
                "-Dstack.clock=" + controlledClock,
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        flags.addAll(ports.flags());
        return new ChildJvm(
                name(),
                flags,
                "%s/config:%s/lib/*".formatted(home, home),
                version.startsWith("8.5.")
                        ? "io.camunda.zeebe.broker.StandaloneBroker"
                        : "io.camunda.application.StandaloneBroker",
                List.of(),
                Map.of("SPRING_CONFIG_ADDITIONAL_LOCATION", "file:" + configuration));
    }

    private Path configuration() {
        Path file = folder().resolve("application.yaml");
        try (InputStream yaml = Broker.class.getResourceAsStream("/broker/application.yaml")) {
            Files.copy(Objects.requireNonNull(yaml), file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written together with the data directory, lost together with it. */
    private String dataSet() {
        Path file = folder().resolve("data-set");
        try {
            if (Files.notExists(folder().resolve("data")) || Files.notExists(file)) {
                Files.writeString(file, UUID.randomUUID().toString());
                Files.createDirectories(folder().resolve("data"));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder() {
        return folders.data("zeebe");
    }

    private static URI uri(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
