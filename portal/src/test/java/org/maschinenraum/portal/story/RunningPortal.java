package org.maschinenraum.portal.story;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.maschinenraum.embedded.Database;
import org.maschinenraum.embedded.Ports;
import org.maschinenraum.embedded.Services;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The whole portal in a process of its own, as in production, with a database of its own and the example projects. */
public final class RunningPortal implements AutoCloseable {

    private final int port = Ports.free();
    private final String moreClasses;
    private final Database database;
    private final Path folder = temporaryFolder();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private Process process;

    private RunningPortal(Services services, Map<String, String> overrides, String moreClasses) {
        this.moreClasses = moreClasses;
        this.database = services.postgres().freshDatabase();
        settings.putAll(services.portalProperties(database, folder, port));
        settings.put("spring.profiles.active", "dev");
        settings.put("maschinenraum.address", address().toString());
        settings.put("maschinenraum.search.index", "story-" + port);
        settings.putAll(overrides);
        process = launch();
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
        awaitReady();
    }

    /** On the shared services. */
    static RunningPortal start() {
        return start(Map.of());
    }

    /** With some addresses of one's own, such as a broker that the test will stop. */
    static RunningPortal start(Map<String, String> overrides) {
        return new RunningPortal(Services.forTests(), overrides, "");
    }

    /** On other services, with some classes beside its own that let a test in. */
    public static RunningPortal start(Services services, Map<String, String> overrides, Path moreClasses) {
        return new RunningPortal(services, overrides, File.pathSeparator + moreClasses);
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public DataSource dataSource() {
        return new DriverManagerDataSource(database.url(), database.user(), database.password());
    }

    /** The address of its database for a portal that is to reach it by way of a relay. */
    String databaseThrough(Relay relay) {
        var postgres = Services.forTests().postgres();
        return database.url().replace(":" + postgres.port() + "/", ":" + relay.port() + "/");
    }

    public JdbcClient sql() {
        return JdbcClient.create(dataSource());
    }

    String log() throws IOException {
        return Files.readString(folder.resolve("portal.log"));
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** Takes a table away until it is given back: what reads it fails. */
    Loss without(String schema, String table) {
        sql().sql("alter table " + schema + "." + table + " rename to taken_away")
                .update();
        return () -> sql().sql("alter table " + schema + ".taken_away rename to " + table)
                .update();
    }

    /** A loss that ends. */
    interface Loss extends AutoCloseable {
        @Override
        void close();
    }

    /** As kill -9 does. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Again, on the same data and the same port. */
    public void startAgain() {
        process = launch();
        awaitReady();
    }

    /** Again, with some settings changed. */
    void startAgain(Map<String, String> changed) {
        settings.putAll(changed);
        startAgain();
    }

    @Override
    public void close() {
        kill();
    }

    private Process launch() {
        try {
            var log = folder.resolve("portal.log").toFile();
            return new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-cp", classPath() + moreClasses, "org.maschinenraum.portal.PortalApplication"));
        return command;
    }

    /** What the tests run with, less the tests: their configurations are not part of the portal. */
    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void awaitReady() {
        Awaitility.await("portal, see " + folder.resolve("portal.log"))
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> isReady() || !process.isAlive());
        if (!process.isAlive()) {
            throw new IllegalStateException("the portal did not start, see " + folder.resolve("portal.log"));
        }
    }

    boolean isReady() {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address().resolve("/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("maschinenraum-portal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
