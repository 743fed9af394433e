package org.maschinenraum.portal.task;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;

/** A row of the inbox. */
public record TaskOverview(
        TaskId id,
        String element,
        String titleKey,
        String subject,
        String path,
        @Nullable PersonId assignee,
        @Nullable String assigneeName,
        @Nullable Role offeredTo,
        @Nullable LocalDate due,
        Instant opened) {}
