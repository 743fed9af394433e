package org.maschinenraum.integration.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maschinenraum.integration.document.DocumentRefused.Reason;

/** Documents as files {@code ab/cdef…} below one folder; a file is there whole and durable, or not at all. */
final class FolderStore implements DocumentStore {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int BUFFER = 64 * 1024;

    private final Path folder;
    private final Path incoming;
    private final long maximumBytes;

    /** Keeps the sweeper from deleting a file in the moment in which it is stored again. */
    private final Lock publishing = new ReentrantLock();

    FolderStore(Path folder, long maximumBytes) throws IOException {
        this.folder = folder;
        this.incoming = Files.createDirectories(folder.resolve("incoming"));
        this.maximumBytes = maximumBytes;
    }

    @Override
    public StoredDocument store(InputStream content, String fileName) {
        try {
            Path temporary = Files.createTempFile(incoming, "upload-", ".tmp");
            try {
                String hash = receive(content, temporary);
                String mediaType = FileType.detect(temporary, fileName).mediaType();
                long bytes = Files.size(temporary);
                publish(temporary, hash);
                return new StoredDocument(hash, bytes, mediaType);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String receive(InputStream content, Path temporary) throws IOException {
        MessageDigest digest = sha256();
        long bytes = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(temporary), digest)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes += read;
                if (bytes > maximumBytes) {
                    throw new DocumentRefused(Reason.TOO_LARGE);
                }
                out.write(buffer, 0, read);
            }
        }
        if (bytes == 0) {
            throw new DocumentRefused(Reason.EMPTY);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void publish(Path temporary, String hash) throws IOException {
        Path target = place(hash);
        publishing.lock();
        try {
            if (Files.exists(target)) {
                Files.setLastModifiedTime(target, FileTime.from(Instant.now())); // young again for the sweeper
            } else {
                Durable.move(temporary, target);
            }
        } finally {
            publishing.unlock();
        }
    }

    @Override
    public InputStream open(String hash) {
        try {
            return Files.newInputStream(path(hash));
        } catch (NoSuchFileException swept) {
            throw new DocumentMissing(hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws DocumentMissing if nothing is stored under this hash */
    Path path(String hash) {
        if (!HASH.matcher(hash).matches() || !Files.isRegularFile(place(hash))) {
            throw new DocumentMissing(hash);
        }
        return place(hash);
    }

    private Path place(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2));
    }

    @Override
    public long maximumBytes() {
        return maximumBytes;
    }

    @Override
    public void check() {
        try {
            Path trial = Files.createTempFile(incoming, "check-", ".tmp");
            try {
                Files.write(trial, new byte[BUFFER]); // a full disk still takes empty files
            } finally {
                Files.deleteIfExists(trial);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int sweep(Predicate<String> claimed, Instant olderThan) {
        try {
            for (Path leftover : list(incoming)) {
                delete(leftover, olderThan, () -> false);
            }
            int deleted = 0;
            for (Path shelf : list(folder)) {
                deleted += sweepShelf(shelf, claimed, olderThan);
            }
            return deleted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int sweepShelf(Path shelf, Predicate<String> claimed, Instant olderThan) throws IOException {
        int deleted = 0;
        for (Path file : list(shelf)) {
            String hash = "%s%s".formatted(shelf.getFileName(), file.getFileName());
            if (HASH.matcher(hash).matches() && delete(file, olderThan, () -> claimed.test(hash))) {
                deleted++;
            }
        }
        return deleted;
    }

    private boolean delete(Path file, Instant olderThan, BooleanSupplier wanted) throws IOException {
        publishing.lock();
        try {
            boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(olderThan);
            return old && !wanted.getAsBoolean() && Files.deleteIfExists(file);
        } finally {
            publishing.unlock();
        }
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
