package org.maschinenraum.portal.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds SQL of a room that reaches into the schema of a room above it, or into one that belongs to no room. */
record SqlSchemas(Rooms rooms) {

    private static final Pattern TABLE = Pattern.compile(
            "\\b(?:from|join|into|update|table|references|on)\\s+([a-z]+)\\.[a-z_]+", Pattern.CASE_INSENSITIVE);

    /** Every text constant of every class below the folder. */
    List<String> inClasses(Path folder) {
        return walk(folder, ".class").flatMap(this::inClass).sorted().toList();
    }

    /** Every statement of every migration; the folder's name is the room's. */
    List<String> inMigrations(Path folder) {
        return walk(folder, ".sql")
                .flatMap(file ->
                        violations(String.valueOf(file.getParent().getFileName()), read(file), file.getFileName() + ""))
                .sorted()
                .toList();
    }

    private Stream<String> inClass(Path file) {
        var parsed = ClassFile.of().parse(bytes(file));
        var name = parsed.thisClass().asInternalName().replace('/', '.');
        var room = rooms.of(name);
        return StreamSupport.stream(parsed.constantPool().spliterator(), false)
                .filter(StringEntry.class::isInstance)
                .map(entry -> ((StringEntry) entry).stringValue())
                .flatMap(text -> violations(room, text, name));
    }

    private static Stream<String> violations(String room, String text, String where) {
        return TABLE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(schema -> isReach(room, schema))
                .map(schema -> where + " (" + room + ") reaches into " + schema);
    }

    private static boolean isReach(String room, String schema) {
        return Rooms.FROM_THE_GROUND_UP.contains(schema)
                ? !Rooms.FROM_THE_GROUND_UP.contains(room) || Rooms.isAbove(schema, room)
                : schema.equals("integration");
    }

    private static Stream<Path> walk(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        return new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8);
    }
}
