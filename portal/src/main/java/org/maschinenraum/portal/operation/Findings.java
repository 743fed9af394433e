package org.maschinenraum.portal.operation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maschinenraum.integration.outbox.OutboxQueries.KindCount;
import org.maschinenraum.portal.workspace.Rebuild;

/** What the database says about the running portal at one moment; lists are as long as asked for, counts are complete. */
public record Findings(
        Instant at,
        List<KindCount> kinds,
        List<FailingDelivery> deliveries,
        int allDeliveries,
        List<FailingStep> steps,
        int allSteps,
        List<DoubtfulTask> doubts,
        int allDoubts,
        Optional<Rebuild> rebuild,
        List<RunningModel> models) {

    /**
     * How much is wanted.
     *
     * @param deliveries which of them, and at most how many
     */
    public record Wanted(
            org.maschinenraum.integration.outbox.OutboxQueries.Filter filter, int deliveries, int steps, int doubts) {}
}
