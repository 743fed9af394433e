package org.maschinenraum.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keycloak with our realm and the demo accounts. */
final class Keycloak implements Service {

    static final Distribution DISTRIBUTION = Distribution.keycloak("26.7.3");

    private static final String REALM = "maschinenraum";
    private static final List<String> FLAGS = List.of(
            "-Xms128m",
            "-Xmx512m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Dpicocli.disable.closures=true",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Folders folders;
    private final int port;
    private volatile @Nullable Child child;

    Keycloak(Folders folders, int port) {
        this.folders = folders;
        this.port = port;
    }

    /** Called localhost, as in the browser: the name is part of every token. */
    KeycloakAddress address() {
        return new KeycloakAddress(
                URI.create("http://localhost:" + port),
                REALM,
                RealmImport.CLIENT_SECRET,
                RealmImport.ADMIN_CLIENT_SECRET);
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("HTTP", port);
    }

    @Override
    public void start(Progress progress) {
        Path distribution = new Installation(folders.services()).of(DISTRIBUTION, this::build, progress);
        Path home = home(distribution);
        progress.says(RealmImport.into(home) ? "startet und übernimmt den Realm" : "startet");
        Child started = program(home, arguments()).start(home, folders.log("keycloak"));
        child = started;
        started.awaitReady(this::isReady);
    }

    @Override
    public boolean isReady() {
        return Probe.answers(address().base().resolve("/realms/" + REALM + "/.well-known/openid-configuration"));
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

    private List<String> arguments() {
        return List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname-strict=false",
                "--import-realm");
    }

    /** Once after unpacking, for half a minute; every start after that is four times as fast as {@code start-dev}. */
    private void build(Path home, Progress progress) {
        progress.says("wird einmalig gebaut");
        Child build = program(home, List.of("build", "--db=dev-file")).start(home, folders.log("keycloak-build"));
        build.awaitSuccess();
    }

    private static ChildJvm program(Path home, List<String> arguments) {
        List<String> flags = new ArrayList<>(FLAGS);
        flags.add("-Dkc.home.dir=" + home);
        flags.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        return new ChildJvm(
                "Keycloak",
                flags,
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                arguments,
                RealmImport.ENVIRONMENT);
    }

    /** Keycloak keeps its data below its own folder; this one shares the programs, not the data, with other stacks. */
    private Path home(Path distribution) {
        Path home = folders.data("keycloak");
        try {
            for (String part : List.of("lib", "conf", "providers", "themes", "version.txt")) {
                Path link = home.resolve(part);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, distribution.resolve(part));
            }
            return home;
        } catch (IOException e) {
            throw new ServiceFailed("Keycloak lässt sich nicht vorbereiten: " + e, e);
        }
    }
}
