package org.maschinenraum.portal.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** docker/compose.yaml as it is read by Compose, and the settings the application reads. */
final class Compose {

    static final Path ROOT = Path.of("..");

    /** A variable with what follows its name: {@code :?message}, {@code :-default} or nothing. */
    private static final Pattern INTERPOLATED = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(:[?-][^}]*)?}");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(MASCHINENRAUM_[A-Z_]+)(:[^}]*)?}");

    private final Map<String, Object> content;

    private Compose(Map<String, Object> content) {
        this.content = content;
    }

    static Compose read() throws IOException {
        return new Compose(new Yaml().load(text("docker/compose.yaml")));
    }

    static String text(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }

    /** Variables the application reads, with their default; empty text if there is none. */
    static Map<String, String> settings() throws IOException {
        return PLACEHOLDER
                .matcher(text("portal/src/main/resources/application.yaml"))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> given(found.group(2)), (one, same) -> one));
    }

    /** Variables a person sets, each with how it is used. */
    static List<Variable> variables() throws IOException {
        return INTERPOLATED
                .matcher(text("docker/compose.yaml"))
                .results()
                .map(Variable::of)
                .toList();
    }

    /** Variables named in docker/example.env, also those that are commented out. */
    static Set<String> exampleVariables() throws IOException {
        return text("docker/example.env")
                .lines()
                .map(line -> line.replaceFirst("^#", ""))
                .filter(line -> line.matches("[A-Z][A-Z0-9_]*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Map<String, Object> content() {
        return content;
    }

    Map<String, Map<String, Object>> services() {
        return child(content, "services");
    }

    Map<String, String> environmentOf(String service) {
        return child(child(content, "services"), service, "environment");
    }

    /** Named volumes that some service mounts. */
    Set<String> mounted() {
        return services().values().stream()
                .flatMap(service -> mounts(service).stream())
                .map(mount -> mount.substring(0, mount.indexOf(':')))
                .filter(source -> !source.startsWith("."))
                .collect(Collectors.toSet());
    }

    Stream<Path> mountedFiles() {
        return services().values().stream()
                .flatMap(service -> mounts(service).stream())
                .filter(mount -> mount.startsWith("."))
                .map(mount -> ROOT.resolve("docker").resolve(mount.substring(0, mount.indexOf(':'))));
    }

    @SuppressWarnings("unchecked")
    private static List<String> mounts(Map<String, Object> service) {
        return (List<String>) service.getOrDefault("volumes", List.of());
    }

    @SuppressWarnings("unchecked")
    private static <T> T child(Map<?, ?> map, String... path) {
        Object found = map;
        for (String name : path) {
            found = ((Map<?, ?>) found).get(name);
        }
        return (T) found;
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** @param rest {@code :?message}, {@code :-default} or empty */
    record Variable(String name, String rest) {

        private static Variable of(MatchResult found) {
            return new Variable(found.group(1), given(found.group(2)));
        }

        boolean isSecret() {
            return name.endsWith("_PASSWORD") || name.endsWith("_SECRET");
        }

        boolean hasNoDefault() {
            return rest.startsWith(":?") || rest.equals(":-");
        }
    }
}
