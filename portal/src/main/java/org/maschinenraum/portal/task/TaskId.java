package org.maschinenraum.portal.task;

import java.util.UUID;
import org.maschinenraum.portal.access.TypedId;

/** A task of the inbox. */
public record TaskId(UUID value) implements TypedId {}
