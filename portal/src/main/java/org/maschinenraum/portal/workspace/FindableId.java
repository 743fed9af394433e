package org.maschinenraum.portal.workspace;

import java.util.UUID;

/** A findable thing as the index names it: {@code <kind>:<uuid>}. */
record FindableId(String kind, UUID id) {

    static FindableId parse(String written) {
        var colon = written.lastIndexOf(':');
        return new FindableId(written.substring(0, colon), UUID.fromString(written.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
