package org.maschinenraum.integration.document;

/** Nothing is stored under this hash. */
public class DocumentMissing extends RuntimeException {

    public DocumentMissing(String hash) {
        super(hash);
    }
}
