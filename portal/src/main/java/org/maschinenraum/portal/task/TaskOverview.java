package org.maschinenraum.portal.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Relation;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.access.Scope;

/** A row of the inbox, which holds open tasks only. */
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
        Instant opened)
        implements Scope {

    @Override
    public TaskState state() {
        return TaskState.OPEN;
    }

    @Override
    public Set<Relation> relationsOf(Actor actor) {
        return TaskPolicy.relations(actor, assignee, offeredTo);
    }
}
