package org.maschinenraum.search;

/** Whether Elasticsearch is there at all. */
public interface SearchHealth {

    /** @throws SearchUnavailable if it does not answer */
    void check();
}
