package org.maschinenraum.integration.document;

/** Reads the plain text of a stored document in a child process with memory, time and output limits. */
public interface TextExtractor {

    Extracted extract(String hash);

    /** @param searchable false where the content has no text that can be read (encrypted, damaged, over a limit) */
    record Extracted(String text, boolean searchable) {}
}
