package org.maschinenraum.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Brings a distribution onto this machine: downloaded, unpacked, prepared; each once, whoever asks at the same time. */
final class Installation {

    /** What is left to do in the unpacked folder before the first start. */
    @FunctionalInterface
    interface Preparation {
        void prepare(Path home, Progress progress) throws IOException;
    }

    private static final Map<String, ReentrantLock> LOCKS = new ConcurrentHashMap<>();

    private final Path services;

    Installation(Path services) {
        this.services = services;
    }

    static boolean isThere(Path services, Distribution distribution) {
        return Files.exists(services.resolve(distribution.name()).resolve(".complete"));
    }

    /** @return the unpacked folder */
    Path of(Distribution distribution, Preparation preparation, Progress progress) {
        Path home = services.resolve(distribution.name());
        // A file lock keeps other processes out, but within one process a second attempt throws.
        ReentrantLock lock = LOCKS.computeIfAbsent(distribution.name(), name -> new ReentrantLock());
        lock.lock();
        try {
            if (!isThere(services, distribution)) {
                installAlone(distribution, preparation, home, progress);
            }
            return home;
        } catch (IOException e) {
            throw new ServiceFailed("%s lässt sich nicht einrichten: %s".formatted(distribution.name(), e), e);
        } finally {
            lock.unlock();
        }
    }

    private void installAlone(Distribution distribution, Preparation preparation, Path home, Progress progress)
            throws IOException {
        try (FileChannel channel = lockFile(distribution);
                FileLock held = lock(channel, progress)) {
            if (held.isValid() && !isThere(services, distribution)) {
                install(distribution, preparation, home, progress);
            }
        }
    }

    private static FileLock lock(FileChannel channel, Progress progress) throws IOException {
        FileLock free = channel.tryLock();
        if (free != null) {
            return free;
        }
        progress.says("wartet auf einen anderen Stapel, der dasselbe einrichtet");
        return channel.lock();
    }

    private FileChannel lockFile(Distribution distribution) throws IOException {
        Path file = Folders.created(services).resolve("." + distribution.name() + ".lock");
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private void install(Distribution distribution, Preparation preparation, Path home, Progress progress)
            throws IOException {
        Path archive = new Download(services).of(distribution, progress);
        Path unfinished = services.resolve("." + distribution.name());
        Trees.delete(unfinished);
        Trees.delete(home);
        Archive.unpack(archive, distribution, unfinished, progress);
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        progress.says("wird eingerichtet");
        preparation.prepare(home, progress);
        Files.createFile(home.resolve(".complete"));
    }
}
