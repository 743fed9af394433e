package org.maschinenraum.portal.directory;

import java.util.EnumSet;
import java.util.Set;

/**
 * A municipality, district or association; the register also knows states and areas without an authority.
 *
 * @param ags official key: eight digits for municipalities, five for districts, nine for associations of municipalities
 * @param label the name, with what tells it apart where another authority has the same
 * @param district empty where there is none
 */
public record LocalAuthority(String ags, String name, String label, Kind kind, String state, String district) {

    /** What sort of area. */
    public enum Kind {
        MUNICIPALITY,
        DISTRICT,
        ASSOCIATION,
        STATE,
        UNINCORPORATED_AREA;

        /** Those with an administration of their own below the state. */
        public static final Set<Kind> LOCAL = EnumSet.of(MUNICIPALITY, DISTRICT, ASSOCIATION);
    }

    public boolean isLocal() {
        return Kind.LOCAL.contains(kind);
    }
}
