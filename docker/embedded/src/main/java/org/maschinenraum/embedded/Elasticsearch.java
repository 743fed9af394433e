package org.maschinenraum.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One node of Elasticsearch 9 with the modules the German index needs. */
final class Elasticsearch implements Service {

    private static final String VERSION = "9.4.3";
    private static final String SONARQUBE = "26.9.0.129388";
    private static final Set<String> MODULES = Set.of(
            "transport-netty4",
            "analysis-common",
            "lang-painless",
            "reindex",
            "rest-root",
            "aggregations",
            "parent-join",
            "ingest-common",
            "user-agent");
    static final Distribution DISTRIBUTION = Distribution.elasticsearch(VERSION, SONARQUBE, Elasticsearch::isWanted);

    private final Folders folders;
    private final int http;
    private final int transport;
    private volatile @Nullable Child child;

    Elasticsearch(Folders folders, int http, int transport) {
        this.folders = folders;
        this.http = http;
        this.transport = transport;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + http);
    }

    @Override
    public String name() {
        return "Elasticsearch";
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("HTTP", http, "intern", transport);
    }

    @Override
    public void start(Progress progress) {
        Path home = new Installation(folders.services()).of(DISTRIBUTION, Elasticsearch::prepare, progress);
        progress.says("startet");
        Path launcher = ElasticsearchLauncher.compiled(home);
        Child started = program(home, launcher).start(data(), folders.log("elasticsearch"));
        child = started;
        started.awaitReady(this::isReady);
    }

    @Override
    public boolean isReady() {
        return Probe.answers(address().resolve("/_cluster/health?wait_for_status=yellow&timeout=1s"));
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

    private ChildJvm program(Path home, Path launcher) {
        return new ChildJvm(
                name(),
                List.of(
                        "-Xms256m",
                        "-Xmx768m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Des.nativelibs.path=" + home.resolve("lib/platform").resolve(platform()),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow"),
                "%s:%s/lib/*".formatted(launcher, home),
                ElasticsearchLauncher.MAIN,
                List.of(home.toString(), data().toString(), Integer.toString(http), Integer.toString(transport)),
                Map.of());
    }

    private Path data() {
        return folders.data("elasticsearch");
    }

    private static boolean isWanted(String path) {
        String[] parts = path.split("/", 3);
        return switch (parts[0]) {
            case "lib" -> parts.length == 2 && path.endsWith(".jar") || path.startsWith("lib/platform/");
            case "modules" -> MODULES.contains(parts[1]);
            default -> path.equals("LICENSE.txt") || path.equals("NOTICE.txt");
        };
    }

    /** The modules are loaded from the class path, where a module name would send the node looking for a module path. */
    private static void prepare(Path home, Progress progress) throws IOException {
        try (Stream<Path> modules = Files.list(home.resolve("modules"))) {
            modules.map(module -> module.resolve("plugin-descriptor.properties"))
                    .forEach(Elasticsearch::unname);
        }
    }

    private static void unname(Path descriptor) {
        try (Stream<String> lines = Files.lines(descriptor)) {
            List<String> kept =
                    lines.filter(line -> !line.startsWith("modulename=")).toList();
            Files.write(descriptor, kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x64";
        return system + "-" + processor;
    }
}
