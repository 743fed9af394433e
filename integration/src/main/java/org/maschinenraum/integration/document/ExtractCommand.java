package org.maschinenraum.integration.document;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * The command line of the child process, for a class path of folders and jars or one executable jar of Spring Boot.
 *
 * @param confinement what the operating system is asked to deny the child
 */
record ExtractCommand(String classPath, Confinement confinement) {

    static ExtractCommand ofThisProcess() {
        return new ExtractCommand(System.getProperty("java.class.path"), Confinement.ofThisMachine());
    }

    List<String> line(Path file, Path text, Path scratch, Duration time) throws IOException {
        List<String> line = new ArrayList<>(confinement.line());
        line.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + scratch,
                "-Djdk.net.hosts.file=/dev/null", // no name resolves
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Djavax.xml.accessExternalStylesheet=",
                "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider"));
        line.addAll(program());
        line.addAll(List.of(file.toString(), text.toString(), Long.toString(time.toSeconds() + 1)));
        return line;
    }

    private List<String> program() throws IOException {
        String main = ExtractText.class.getName();
        return isExecutableJar()
                ? List.of(
                        "-Dloader.main=" + main,
                        "-cp",
                        classPath,
                        "org.springframework.boot.loader.launch.PropertiesLauncher")
                : List.of("-cp", classPath, main);
    }

    private boolean isExecutableJar() throws IOException {
        if (classPath.contains(File.pathSeparator) || !Files.isRegularFile(Path.of(classPath))) {
            return false;
        }
        try (ZipFile jar = new ZipFile(classPath)) {
            return jar.getEntry("BOOT-INF/classes/") != null;
        }
    }
}
