package org.maschinenraum.embedded;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How to start a Java program whose life hangs on ours.
 *
 * @see Lifeline
 */
record ChildJvm(
        String name,
        List<String> flags,
        String classPath,
        String main,
        List<String> arguments,
        Map<String, String> environment) {

    Child start(Path folder, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command())
                .directory(Folders.created(folder).toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        // What is set for a person's other programs must not change ours.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH"));
        try {
            return new Child(name, builder.start(), log);
        } catch (IOException e) {
            throw new ServiceFailed("%s lässt sich nicht starten: %s".formatted(name, e.getMessage()), e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath + File.pathSeparator + LifelineHome.FOLDER));
        command.addAll(List.of(Lifeline.class.getName(), main));
        command.addAll(arguments);
        return command;
    }

    /** A folder with this one class: our own class path must not leak into the children. */
    private static final class LifelineHome {

        static final Path FOLDER = copied(Folders.stack().resolve("services/lifeline"));

        private static Path copied(Path folder) {
            String file = Lifeline.class.getName().replace('.', '/') + ".class";
            Path target = folder.resolve(file);
            Folders.created(folder.resolve(file).resolveSibling("."));
            try (InputStream bytes = ClassLoader.getSystemResourceAsStream(file)) {
                Path fresh = Files.createTempFile(folder, "lifeline", ".class");
                Files.copy(java.util.Objects.requireNonNull(bytes), fresh, StandardCopyOption.REPLACE_EXISTING);
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
                return folder;
            } catch (IOException e) {
                throw new ServiceFailed("%s ist nicht beschreibbar.".formatted(folder), e);
            }
        }
    }
}
