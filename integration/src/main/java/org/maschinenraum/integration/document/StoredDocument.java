package org.maschinenraum.integration.document;

/**
 * What is known of a stored file.
 *
 * @param hash SHA-256, 64 lower-case hexadecimal digits
 * @param name safe to show and to offer for a download
 * @param mediaType detected from the content
 */
public record StoredDocument(String hash, String name, long bytes, String mediaType) {}
