package org.maschinenraum.integration.document;

/**
 * What is known of a stored file.
 *
 * @param hash SHA-256, 64 lower-case hexadecimal digits
 * @param mediaType detected from the content
 */
public record StoredDocument(String hash, long bytes, String mediaType) {}
