package org.maschinenraum.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** PostgreSQL 18 with German collation. */
final class Postgres implements Service {

    /**
     * The server detaches itself from whoever started it. This shell ends it when the pipe from the stack closes. It is
     * there before the server, and looks for it for a few seconds: the stack may die in between.
     */
    private static final String WATCH = """
            trap '' INT HUP TERM
            while read -r line; do :; done
            signal() {
              pid=$(head -n 1 "$0/postmaster.pid" 2>/dev/null) || return 1
              case $(ps -p "$pid" -o comm= 2>/dev/null) in *postgres*) kill "-$1" "$pid" ;; *) return 1 ;; esac
            }
            for i in 1 2 3 4 5; do signal INT; sleep 1; done
            signal QUIT
            """;

    private static final Duration STOP_LIMIT = Duration.ofSeconds(3);

    private final Folders folders;
    private final PostgresAddress address;
    private volatile @Nullable EmbeddedPostgres server;
    private volatile @Nullable Process watcher;

    Postgres(Folders folders, int port) {
        this.folders = folders;
        this.address = new PostgresAddress("127.0.0.1", port);
    }

    PostgresAddress address() {
        return address;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("SQL", address.port());
    }

    @Override
    public void start(Progress progress) {
        progress.says(Files.exists(data().resolve("PG_VERSION")) ? "startet" : "wird entpackt und legt Daten an");
        try {
            watcher = watch(data());
            server = builder().start();
        } catch (IOException | IllegalStateException e) {
            throw new ServiceFailed(
                    "PostgreSQL startet nicht: %s. Protokoll: %s".formatted(e.getMessage(), folders.log("postgres")),
                    e);
        }
        address.createOwner();
        address.createDatabase();
    }

    @Override
    public boolean isReady() {
        return address.answers();
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                Optional<ProcessHandle> postmaster = postmaster();
                server.close();
                postmaster.ifPresent(Postgres::awaitEnd);
                stopWatching();
            }
        } catch (IOException e) {
            throw new ServiceFailed("PostgreSQL ließ sich nicht beenden: " + e.getMessage(), e);
        }
    }

    /** The postmaster first, lest it starts another process meanwhile; then what hangs on it. */
    @Override
    public void kill() {
        List<ProcessHandle> all = processes();
        postmaster().ifPresent(first -> Signals.kill(List.of(first)));
        Signals.kill(all);
        stop();
    }

    /** The server reports its end a moment before its process is gone. */
    private static void awaitEnd(ProcessHandle process) {
        process.onExit()
                .completeOnTimeout(process, STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    private void stopWatching() {
        if (watcher != null) {
            watcher.destroyForcibly();
        }
    }

    @Override
    public List<ProcessHandle> processes() {
        return postmaster().stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
    }

    private EmbeddedPostgres.Builder builder() {
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(folders.log("postgres").toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Folders.created(folders.services().resolve("postgres")).toFile())
                .setDataDirectory(data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(1))
                .setPort(address.port())
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "de-DE")
                .setServerConfig("listen_addresses", address.host())
                .setServerConfig("max_connections", "200")
                .setServerConfig("timezone", "Europe/Berlin")
                // The library switches durability off; these win over it.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    private Path data() {
        return folders.data("postgres");
    }

    private Optional<ProcessHandle> postmaster() {
        try (Stream<String> lines = Files.lines(data().resolve("postmaster.pid"))) {
            return lines.findFirst().map(String::strip).map(Long::valueOf).flatMap(ProcessHandle::of);
        } catch (IOException notRunning) {
            return Optional.empty();
        }
    }

    private static Process watch(Path data) throws IOException {
        return new ProcessBuilder("sh", "-c", WATCH, data.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
