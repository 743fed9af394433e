package org.maschinenraum.integration.document;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** Packs this module and its libraries the way Spring Boot packs the portal. */
final class ExecutableJar {

    private static final String LOADER = "org/springframework/boot/loader/";

    private ExecutableJar() {}

    static Path build(Path jar) throws IOException {
        List<Path> libraries = libraries();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
            out.putNextEntry(new ZipEntry("BOOT-INF/"));
            out.putNextEntry(new ZipEntry("BOOT-INF/classes/"));
            addClasses(out, Path.of("target/classes"));
            out.putNextEntry(new ZipEntry("BOOT-INF/lib/"));
            for (Path library : libraries) {
                if (library.getFileName().toString().startsWith("spring-boot-loader-")) {
                    addLoader(out, library);
                } else {
                    addStored(out, library);
                }
            }
        }
        return jar;
    }

    private static List<Path> libraries() {
        return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .filter(library -> Stream.of("postgres", "netty", "grpc", "greenmail")
                        .noneMatch(name -> library.getFileName().toString().contains(name)))
                .toList();
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, "org.springframework.boot.loader.launch.JarLauncher");
        attributes.putValue("Start-Class", "org.maschinenraum.Nothing");
        attributes.putValue("Spring-Boot-Classes", "BOOT-INF/classes/");
        attributes.putValue("Spring-Boot-Lib", "BOOT-INF/lib/");
        return manifest;
    }

    private static void addClasses(JarOutputStream out, Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry("BOOT-INF/classes/" + classes.relativize(file)));
                Files.copy(file, out);
            }
        }
    }

    private static void addLoader(JarOutputStream out, Path loader) throws IOException {
        try (JarFile jar = new JarFile(loader.toFile())) {
            for (JarEntry entry :
                    jar.stream().filter(e -> e.getName().startsWith(LOADER)).toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = jar.getInputStream(entry)) {
                    in.transferTo(out);
                }
            }
        }
    }

    /** A nested jar must not be compressed. */
    private static void addStored(JarOutputStream out, Path library) throws IOException {
        byte[] content = Files.readAllBytes(library);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry("BOOT-INF/lib/" + library.getFileName());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        out.putNextEntry(entry);
        out.write(content);
    }
}
