package org.maschinenraum.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles the node's main class against the unpacked jars, so that none of them is a dependency of ours. */
final class ElasticsearchLauncher {

    static final String MAIN = "Launcher";

    private ElasticsearchLauncher() {}

    /** @return the class path entry */
    static Path compiled(Path home) {
        try (InputStream resource = Objects.requireNonNull(
                ElasticsearchLauncher.class.getResourceAsStream("/elasticsearch/Launcher.java"))) {
            byte[] source = resource.readAllBytes();
            Path target = home.resolve("launcher-" + Integer.toHexString(java.util.Arrays.hashCode(source)));
            if (Files.notExists(target)) {
                compile(home, source, target);
            }
            return target;
        } catch (IOException e) {
            throw new ServiceFailed("Elasticsearch lässt sich nicht vorbereiten: " + e, e);
        }
    }

    private static void compile(Path home, byte[] source, Path target) throws IOException {
        Path folder = Files.createTempDirectory(home, "compiling");
        Path file = Files.write(folder.resolve(MAIN + ".java"), source);
        int code = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "kein javac")
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-nowarn",
                        "-cp",
                        jars(home),
                        "-d",
                        folder.toString(),
                        file.toString());
        if (code != 0) {
            throw new IOException("javac endet mit " + code);
        }
        moveUnlessSomebodyWasFaster(folder, target);
    }

    private static void moveUnlessSomebodyWasFaster(Path folder, Path target) throws IOException {
        try {
            Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Trees.delete(folder);
            if (Files.notExists(target)) {
                throw e;
            }
        }
    }

    private static String jars(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("lib"))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".jar"))
                    .collect(Collectors.joining(java.io.File.pathSeparator));
        }
    }
}
