package org.maschinenraum.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The portal itself, as it is packaged, in the dev profile; it knows nothing but addresses. */
final class Portal implements Service {

    private final Folders folders;
    private final int port;
    private @Nullable Addresses addresses;
    private volatile @Nullable Child child;

    Portal(Folders folders, int port) {
        this.folders = folders;
        this.port = port;
    }

    /** Called localhost, as in the browser: the session cookie belongs to that name. */
    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** @throws ServiceFailed if it is not built */
    void check() {
        jar();
    }

    void connect(Addresses running) {
        addresses = running;
    }

    @Override
    public String name() {
        return "Portal";
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("HTTP", port);
    }

    @Override
    public void start(Progress progress) {
        progress.says("startet");
        Child started = program().start(folders.data("portal"), folders.log("portal"));
        child = started;
        started.awaitReady(this::isReady);
    }

    /** Follows the way of a browser, through the portal's door to the login page. */
    @Override
    public boolean isReady() {
        return Probe.answers(address().resolve("/"));
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

    private ChildJvm program() {
        List<String> flags = new ArrayList<>(List.of(
                "-Xms128m",
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dspring.profiles.active=dev"));
        properties().forEach((key, value) -> flags.add("-D%s=%s".formatted(key, value)));
        return new ChildJvm(
                name(),
                flags,
                jar().toString(),
                "org.springframework.boot.loader.launch.JarLauncher",
                List.of(),
                Map.of());
    }

    private Map<String, String> properties() {
        if (addresses == null) {
            throw new IllegalStateException("not connected");
        }
        return addresses.portalProperties(
                addresses.postgres().database(), folders.data("portal").resolve("documents"), port);
    }

    private static Path jar() {
        Path target = Folders.root().resolve("portal/target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file ->
                            file.getFileName().toString().matches("maschinenraum-portal-[^-]*(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new ServiceFailed("Das Portal ist nicht gebaut; ./dev start baut es."));
        } catch (IOException e) {
            throw new ServiceFailed("Das Portal ist nicht gebaut; ./dev start baut es.", e);
        }
    }
}
