package org.maschinenraum.portal.operation;

import java.util.Map;
import org.maschinenraum.integration.outbox.Outbox;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.audit.AuditTrail;
import org.maschinenraum.portal.audit.PortalId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator may do about deliveries; each is audited. */
@Service
@Transactional
public class Operation {

    private final Outbox outbox;
    private final AuditTrail audit;
    private final Policy policy;
    private final CurrentActor currentActor;

    Operation(Outbox outbox, AuditTrail audit, Policy policy, CurrentActor currentActor) {
        this.outbox = outbox;
        this.audit = audit;
        this.policy = policy;
        this.currentActor = currentActor;
    }

    /**
     * Has a failing delivery tried again now.
     *
     * @throws Refusal if it is not failing any more
     */
    public void retry(long delivery) {
        requireRight();
        if (!outbox.retry(delivery)) {
            throw new Refusal("operation.refused-not-failing");
        }
        record(Map.of("delivery", delivery));
    }

    /**
     * Has every failing delivery of a kind tried again now.
     *
     * @return how many
     */
    public int retryKind(String kind) {
        requireRight();
        var failing = outbox.retryKind(kind);
        record(Map.of("kind", kind, "deliveries", failing));
        return failing;
    }

    private void requireRight() {
        policy.require(currentActor.get(), OperationAction.RETRY_DELIVERY);
    }

    private void record(Map<String, ?> details) {
        audit.record(PortalId.THIS, currentActor.get().id(), OperationAction.RETRY_DELIVERY.key(), details);
    }
}
