package org.maschinenraum.portal.directory;

/**
 * A municipality, district or association.
 *
 * @param ags official key: eight digits for municipalities, five for districts
 */
public record LocalAuthority(String ags, String name, Kind kind, String state) {

    /** What sort of authority. */
    public enum Kind {
        MUNICIPALITY,
        DISTRICT,
        ASSOCIATION
    }
}
