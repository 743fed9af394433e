package org.maschinenraum.integration.document;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Moves a file so that after a power cut it is at its place with its whole content, or not there. */
final class Durable {

    private Durable() {}

    static void move(Path from, Path to) throws IOException {
        force(from, StandardOpenOption.WRITE);
        Path shelf = Objects.requireNonNull(to.getParent());
        if (Files.notExists(shelf)) {
            Files.createDirectories(shelf);
            force(Objects.requireNonNull(shelf.getParent()), StandardOpenOption.READ);
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        force(shelf, StandardOpenOption.READ);
    }

    private static void force(Path path, StandardOpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }
}
