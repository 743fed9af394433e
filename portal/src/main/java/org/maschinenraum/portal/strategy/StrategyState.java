package org.maschinenraum.portal.strategy;

import java.util.Set;

/** States of a strategy and how they follow each other. Source: flows, strategy phase. */
public enum StrategyState {
    DRAFT,
    /** Accepted by the portal, not yet taken up by the process. */
    SUBMITTED,
    COMPLETENESS_CHECK,
    IN_REVIEW,
    /** All reviews are in; the approver's turn. */
    AWAITING_DECISION,
    /** An approver decided; another has to sign. */
    SECOND_SIGNATURE,
    CHANGES_REQUESTED,
    APPROVED,
    REJECTED,
    WITHDRAWN;

    /** Nothing follows. */
    public boolean isFinal() {
        return this == APPROVED || this == REJECTED || this == WITHDRAWN;
    }

    /** The lead may change summary and files. */
    public boolean isEditable() {
        return this == DRAFT || this == CHANGES_REQUESTED;
    }

    boolean canBecome(StrategyState next) {
        return followers().contains(next);
    }

    private Set<StrategyState> followers() {
        return switch (this) {
            case DRAFT, CHANGES_REQUESTED -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(COMPLETENESS_CHECK, WITHDRAWN);
            case COMPLETENESS_CHECK -> Set.of(IN_REVIEW, CHANGES_REQUESTED, WITHDRAWN);
            case IN_REVIEW -> Set.of(AWAITING_DECISION, WITHDRAWN);
            case AWAITING_DECISION -> Set.of(SECOND_SIGNATURE, APPROVED, REJECTED, CHANGES_REQUESTED, WITHDRAWN);
            case SECOND_SIGNATURE -> Set.of(AWAITING_DECISION, APPROVED, REJECTED, CHANGES_REQUESTED, WITHDRAWN);
            case APPROVED, REJECTED, WITHDRAWN -> Set.of();
        };
    }
}
