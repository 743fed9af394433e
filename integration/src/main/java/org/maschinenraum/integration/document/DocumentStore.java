package org.maschinenraum.integration.document;

import java.io.InputStream;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Keeps files under the SHA-256 of their content; knowing a hash grants nothing. */
public interface DocumentStore {

    /**
     * Reads the stream to its end, detects the real media type, has it scanned where a scanner is configured, and stores
     * the content once.
     *
     * @param fileName as it was sent; {@link StoredDocument#name()} is what may be shown of it
     * @throws DocumentRefused for one of its reasons; then nothing is stored
     */
    StoredDocument store(InputStream content, String fileName);

    /** @throws DocumentMissing if nothing is stored under this hash */
    InputStream open(String hash);

    long maximumBytes();

    /** @throws java.io.UncheckedIOException if nothing could be stored now */
    void check();

    /**
     * Deletes what was last stored before an instant and nobody claims, and what broken uploads left before it.
     *
     * @param claimed says which of some old hashes are still named anywhere; while it is asked, none of them can be stored
     * @return hashes of the deleted documents
     */
    Set<String> sweep(UnaryOperator<Set<String>> claimed, Instant olderThan);
}
