package org.maschinenraum.portal.audit;

import java.util.UUID;
import org.maschinenraum.portal.access.TypedId;

/** The portal as a whole: the case of what is done to it rather than to a project. */
public record PortalId(UUID value) implements TypedId {

    public static final PortalId THIS = new PortalId(new UUID(0, 1));
}
