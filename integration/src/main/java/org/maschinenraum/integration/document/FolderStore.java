package org.maschinenraum.integration.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Documents as files {@code ab/cdef…} below one folder; a file is there whole and durable, or not at all. */
final class FolderStore implements DocumentStore {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    /** A full disk still takes empty files. */
    private static final int ENOUGH_TO_TELL = 64 * 1024;

    private final Path folder;
    private final Path incoming;
    private final long maximumBytes;
    private final MalwareScan malware;
    private final StoreLock lock;

    FolderStore(Path folder, long maximumBytes, MalwareScan malware) throws IOException {
        this.folder = folder;
        this.incoming = Files.createDirectories(folder.resolve("incoming"));
        this.maximumBytes = maximumBytes;
        this.malware = malware;
        this.lock = new StoreLock(folder.resolve("lock"));
    }

    @Override
    public StoredDocument store(InputStream content, String fileName) {
        String name = FileName.safe(fileName);
        try (Upload upload = Upload.receive(content, incoming, maximumBytes)) {
            String mediaType = FileType.detect(upload.file(), name).mediaType();
            malware.pass(upload.file());
            lock.within(() -> publish(upload));
            return new StoredDocument(upload.hash(), name, upload.bytes(), mediaType);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path publish(Upload upload) throws IOException {
        Path target = place(upload.hash());
        if (Files.exists(target)) {
            Files.setLastModifiedTime(target, FileTime.from(Instant.now())); // young again for the sweeper
        } else {
            Durable.move(upload.file(), target);
        }
        return target;
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

    /** A folder for one reading; if it is left behind, the sweeper finds it. */
    Path scratch() throws IOException {
        return Files.createTempDirectory(incoming, "extract-");
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
                Files.write(trial, new byte[ENOUGH_TO_TELL]);
            } finally {
                Files.deleteIfExists(trial);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<String> sweep(UnaryOperator<Set<String>> claimed, Instant olderThan) {
        try {
            Sweep sweep = new Sweep(lock, claimed, olderThan);
            sweep.leftovers(incoming);
            return sweep.orphans(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
