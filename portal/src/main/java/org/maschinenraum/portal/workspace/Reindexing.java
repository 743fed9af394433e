package org.maschinenraum.portal.workspace;

import java.util.Map;
import java.util.Optional;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.audit.AuditTrail;
import org.maschinenraum.portal.audit.PortalId;
import org.maschinenraum.search.SearchIndex;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Builds the index anew from the database, while searches go on; one rebuild at a time, over all portals. */
@Service
public class Reindexing {

    private final CurrentActor currentActor;
    private final Policy policy;
    private final Findables findables;
    private final SearchIndex index;
    private final Rebuilds rebuilds;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    Reindexing(
            CurrentActor currentActor,
            Policy policy,
            Findables findables,
            SearchIndex index,
            Rebuilds rebuilds,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.currentActor = currentActor;
        this.policy = policy;
        this.findables = findables;
        this.index = index;
        this.rebuilds = rebuilds;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * Begins a rebuild and returns; it goes on whoever leaves.
     *
     * @throws Refusal if one is running, also in another portal
     * @throws org.maschinenraum.portal.access.AccessDenied unless an administrator asks
     */
    public void start() {
        requireRight();
        var rebuild = new RunningRebuild(rebuilds, findables, index);
        // Committed before it runs: its signs of life need the row.
        rebuild.start(transaction.execute(status -> begin(rebuild)));
    }

    private long begin(RunningRebuild rebuild) {
        var id = rebuilds.begin(rebuild.progress()).orElseThrow(() -> new Refusal("workspace.refused-rebuild-running"));
        audit.record(
                PortalId.THIS, currentActor.get().id(), WorkspaceAction.REBUILD_INDEX.key(), Map.of("rebuild", id));
        return id;
    }

    /** The running one, or the last; empty if there never was one. */
    public Optional<Rebuild> latest() {
        requireRight();
        return rebuilds.latest();
    }

    private void requireRight() {
        policy.require(currentActor.get(), WorkspaceAction.REBUILD_INDEX);
    }
}
