package org.maschinenraum.portal.chaos.door;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people see on the pages, as far as they act on it. */
public final class Sights {

    private Sights() {}

    /** A row of the inbox; {@code target} is what its page shows: a strategy or a review. */
    public record Task(UUID id, String element, String subject, boolean mine, UUID target) {}

    /** A project and its newest procedure; no id: none was begun. */
    public record Procedure(
            @Nullable UUID id, String state, int round, long version, String summary, int files, int attempts) {}

    /** A review before its author. */
    public record OpenReview(UUID strategy, int round, long version) {}
}
