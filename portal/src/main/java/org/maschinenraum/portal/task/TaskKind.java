package org.maschinenraum.portal.task;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.shell.Icons;

/** One kind of user task; the room that owns the case implements it. */
public interface TaskKind {

    String processId();

    /** Element id in the model. */
    String element();

    /** Text key of the title: what is to be done, as a sentence with a verb. */
    String titleKey();

    /** Stands before the title in every list. */
    default Icons icon() {
        return Icons.LIST_CHECKS;
    }

    /**
     * Asked, from the locked aggregate, whenever the engine announces the task.
     *
     * @return empty if the case no longer expects it
     */
    Optional<Offer> offer(TaskKey key);

    /**
     * Whose task it is.
     *
     * @param assignee the one person, or null if it is offered to a group
     * @param group realm role it is offered to
     * @param subject what it is about, such as the project's title
     * @param path page of the portal where it is done
     */
    record Offer(
            @Nullable PersonId assignee,
            @Nullable Role group,
            @Nullable LocalDate due,
            String subject,
            String path) {

        public static Offer to(PersonId assignee, @Nullable LocalDate due, String subject, String path) {
            return new Offer(assignee, null, due, subject, path);
        }

        public static Offer to(Role group, @Nullable LocalDate due, String subject, String path) {
            return new Offer(null, group, due, subject, path);
        }
    }
}
