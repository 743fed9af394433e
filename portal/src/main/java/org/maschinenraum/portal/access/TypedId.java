package org.maschinenraum.portal.access;

import java.util.UUID;

/** An id that says what it is the id of. */
public interface TypedId {

    UUID value();
}
