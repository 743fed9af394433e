package org.maschinenraum.portal.workspace;

import java.util.UUID;

/** Tells the index that something changed; one outbox row in the caller's transaction, lane of its own per object. */
public interface Indexing {

    void changed(String kind, UUID id);
}
