package org.maschinenraum.integration.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** One walk through the store for what nobody claims any more. */
record Sweep(StoreLock lock, UnaryOperator<Set<String>> claimed, Instant olderThan) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** What a broken upload, or a reader that was killed together with the portal, left behind. */
    void leftovers(Path incoming) throws IOException {
        for (Path leftover : list(incoming)) {
            if (isOld(leftover)) {
                FileSystemUtils.deleteRecursively(leftover);
            }
        }
    }

    /** Shelf by shelf: uploads wait for a shelf, not for the walk. */
    Set<String> orphans(Path folder) throws IOException {
        Set<String> deleted = new HashSet<>();
        for (Path shelf : list(folder)) {
            if (Files.isDirectory(shelf)) {
                deleted.addAll(lock.within(() -> orphansOf(shelf)));
            }
        }
        return deleted;
    }

    private Set<String> orphansOf(Path shelf) throws IOException {
        Map<String, Path> old = new TreeMap<>();
        for (Path file : list(shelf)) {
            String hash = "%s%s".formatted(shelf.getFileName(), file.getFileName());
            if (HASH.matcher(hash).matches() && isOld(file)) {
                old.put(hash, file);
            }
        }
        if (!old.isEmpty()) {
            old.keySet().removeAll(claimed.apply(Set.copyOf(old.keySet())));
        }
        for (Path orphan : old.values()) {
            Files.deleteIfExists(orphan);
        }
        return Set.copyOf(old.keySet());
    }

    private boolean isOld(Path file) throws IOException {
        return Files.exists(file) && Files.getLastModifiedTime(file).toInstant().isBefore(olderThan);
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        }
    }
}
