package org.maschinenraum.integration.document;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps a sweeper from deleting a file in the moment in which it is stored again, also by another portal on the folder. */
final class StoreLock {

    private final Lock here = new ReentrantLock();
    private final Path file;

    StoreLock(Path file) {
        this.file = file;
    }

    <T> T within(Action<T> action) throws IOException {
        here.lock();
        try (FileChannel everywhere = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            everywhere.lock(); // until it is closed
            return action.run();
        } finally {
            here.unlock();
        }
    }

    interface Action<T> {
        T run() throws IOException;
    }
}
