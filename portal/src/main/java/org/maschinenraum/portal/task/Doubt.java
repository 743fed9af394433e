package org.maschinenraum.portal.task;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.Relation;
import org.maschinenraum.portal.access.Scope;

/**
 * A task about which the portal and the engine disagree; ids only, for whoever settles it need not read the case.
 *
 * @param element in the model
 * @param seat which of several parallel seats, empty where there is one
 * @param laterTask when the next task of the case opened after this one was answered; null if none did
 */
public record Doubt(
        TaskId id,
        UUID caseId,
        String processId,
        String element,
        String titleKey,
        int round,
        String seat,
        TaskState state,
        Reason reason,
        Instant since,
        Instant opened,
        @Nullable Instant answered,
        @Nullable Instant laterTask)
        implements Scope {

    /** Why. */
    public enum Reason {
        /** The case expects a task that the engine does not know. */
        MISSING("missing in the engine"),
        /** The engine did not know the task when it was told the answer: mostly only its receipt was lost. */
        ANSWER_UNKNOWN("answered, but unknown to the engine");

        private final String stored;

        Reason(String stored) {
            this.stored = stored;
        }

        String stored() {
            return stored;
        }

        static Reason of(String stored) {
            return ANSWER_UNKNOWN.stored.equals(stored) ? ANSWER_UNKNOWN : MISSING;
        }
    }

    @Override
    public Set<Relation> relationsOf(Actor actor) {
        return Set.of();
    }
}
