package org.maschinenraum.integration.document;

import java.io.InputStream;

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
}
