package org.maschinenraum.portal.task;

import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.shell.LiveEvent;

/** A task appeared, moved or went; carries whose inbox shows it. */
public record TaskChanged(
        TaskId id, @Nullable PersonId assignee, @Nullable Role offeredTo) implements LiveEvent {}
