package org.maschinenraum.portal.operation;

/** A service that the portal depends on; each bean of this type is asked again and again whether it answers. */
public interface ServiceProbe {

    /** Names its texts: {@code operation.service-<name>}, and what its loss means: {@code operation.without-<name>}. */
    String name();

    /** Small numbers stand on top. */
    int order();

    /** Whether there is anything to ask; false only for what a portal may do without. */
    default boolean isSetUp() {
        return true;
    }

    /**
     * Asked in a thread of its own, never twice at once; may take as long as it takes, but must end some time.
     *
     * @throws Exception if the service does not work
     */
    void check() throws Exception;
}
