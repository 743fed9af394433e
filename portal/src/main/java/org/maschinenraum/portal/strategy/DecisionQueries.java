package org.maschinenraum.portal.strategy;

import java.util.Optional;
import org.maschinenraum.portal.access.CurrentActor;
import org.springframework.stereotype.Component;

/** Reads what was decided, also before it takes effect, for those who read the reviews; empty for others. */
@Component
public class DecisionQueries {

    private final DecisionRecords decisions;
    private final StrategyScopes scopes;
    private final CurrentActor currentActor;

    DecisionQueries(DecisionRecords decisions, StrategyScopes scopes, CurrentActor currentActor) {
        this.decisions = decisions;
        this.scopes = scopes;
        this.currentActor = currentActor;
    }

    /** The newest try at deciding about the present version. */
    public Optional<Decision> latest(StrategyOverview strategy) {
        return scopes.allows(currentActor.get(), StrategyAction.SEE_REVIEWS, strategy.id())
                ? decisions.latest(strategy.id(), strategy.round())
                : Optional.empty();
    }
}
