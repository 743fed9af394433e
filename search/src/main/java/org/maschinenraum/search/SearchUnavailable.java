package org.maschinenraum.search;

/** The index does not answer; the portal then shows a plain list and says so. */
public class SearchUnavailable extends RuntimeException {

    public SearchUnavailable(Throwable cause) {
        super(cause);
    }
}
