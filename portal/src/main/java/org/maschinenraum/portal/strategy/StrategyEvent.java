package org.maschinenraum.portal.strategy;

import org.maschinenraum.portal.shell.LiveEvent;

/** Something happened to a strategy; open pages of it read again. */
public sealed interface StrategyEvent extends LiveEvent
        permits StrategySubmitted,
                CompletenessCheckOpened,
                CompletenessChecked,
                ChangesRequested,
                ReviewSubmitted,
                ReviewerReminded,
                ReviewOverdue,
                ReviewReassigned,
                ReviewExtended,
                ReviewsConcluded,
                DecisionPrepared,
                DecisionReturned,
                StrategyApproved,
                StrategyRejected,
                StrategyWithdrawn {

    StrategyId strategy();
}
