package org.maschinenraum.integration.document;

import java.io.InputStream;
import java.time.Instant;
import java.util.function.Predicate;

/** Keeps files under the SHA-256 of their content; knowing a hash grants nothing. */
public interface DocumentStore {

    /**
     * Reads the stream to its end, detects the real media type and stores the content once.
     *
     * @throws DocumentRefused empty, larger than {@link #maximumBytes()}, or content that does not fit the name
     */
    StoredDocument store(InputStream content, String fileName);

    /** @throws DocumentMissing if nothing is stored under this hash */
    InputStream open(String hash);

    long maximumBytes();

    /** @throws java.io.UncheckedIOException if nothing could be stored now */
    void check();

    /**
     * Deletes what was last stored before an instant and nobody claims, and uploads that were broken off before it.
     *
     * @param claimed asked once for each old file's hash
     * @return how many documents were deleted
     */
    int sweep(Predicate<String> claimed, Instant olderThan);
}
