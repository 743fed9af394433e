import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/** Starts a single node; arguments: home (with modules), data folder, HTTP port, transport port. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[1]);
        LogConfigurator.registerErrorListener();
        LogConfigurator.setNodeName("dev");
        Settings settings = settings(arguments, data);
        Environment environment = InternalSettingsPreparer.prepareEnvironment(
                settings, Map.of(), Files.createDirectories(data.resolve("config")), () -> "dev");
        LogConfigurator.configureWithoutConfig(
                Settings.builder().put("logger.level", "WARN").build());
        LogConfigurator.configureESLogging();
        start(environment);
    }

    private static Settings settings(String[] arguments, Path data) {
        return Settings.builder()
                .put("path.home", arguments[0])
                .put("path.data", data.resolve("nodes"))
                .put("path.logs", data.resolve("logs"))
                .put("cluster.name", "maschinenraum")
                .put("node.name", "dev")
                .put("discovery.type", "single-node")
                .put("http.host", "127.0.0.1")
                .put("http.port", arguments[2])
                .put("transport.host", "127.0.0.1")
                .put("transport.port", arguments[3])
                // A developer's disk is often fuller than a server's.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
    }

    private static void start(Environment environment) throws Exception {
        PluginsLoader plugins = PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(environment.modulesDir(), false), Set.of(), Map.of(), false);
        Node node = new Node(environment, plugins);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node)));
        node.start();
        // All threads of a node are daemons.
        Thread.currentThread().join();
    }

    private static void close(Node node) {
        try {
            node.close();
            node.awaitClose(4, TimeUnit.SECONDS);
        } catch (Exception failure) {
            failure.printStackTrace();
        }
    }
}
