package org.maschinenraum.portal.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.PersonId;

/**
 * One entry as a history shows it.
 *
 * @param actor null where the process acted, or the person was erased
 */
public record AuditEntry(
        int sequence, Instant at, String verb, @Nullable PersonId actor, String details) {}
