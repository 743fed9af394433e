package org.maschinenraum.portal.strategy;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.audit.AuditTrail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What every change of a strategy shares: locked and allowed before, saved, audited and told after. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StrategyCases {

    private final StrategyRepository repository;
    private final StrategyScopes scopes;
    private final AuditTrail audit;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    StrategyCases(
            StrategyRepository repository,
            StrategyScopes scopes,
            AuditTrail audit,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.scopes = scopes;
        this.audit = audit;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** Needs no transaction: files are stored, and rights asked, before one begins. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Actor actor() {
        return currentActor.get();
    }

    /** For a person's action: locks first, so that the policy sees the state that will be changed. */
    Strategy lock(StrategyId id, StrategyAction action) {
        var strategy = lock(id);
        scopes.require(actor(), action, id);
        return strategy;
    }

    /** For the process. */
    Strategy lock(StrategyId id) {
        return repository.findWithLockById(id).orElseThrow(() -> new Refusal("strategy.refused-gone"));
    }

    /** For a change of one of its reviews: the strategy may not move meanwhile. */
    Strategy share(StrategyId id) {
        return repository.findWithShareLockById(id).orElseThrow(() -> new Refusal("strategy.refused-gone"));
    }

    /** Autosaves are not audited. */
    void save(Strategy strategy) {
        repository.save(strategy);
    }

    /** @param by null: the process acted */
    void save(Strategy strategy, @Nullable PersonId by, String verb, StrategyEvent event) {
        save(strategy, by, verb, event, Map.of());
    }

    /** @param more ids and values for the audit trail besides state and round */
    void save(Strategy strategy, @Nullable PersonId by, String verb, StrategyEvent event, Map<String, ?> more) {
        repository.save(strategy);
        tell(strategy, by, verb, event, more);
    }

    /** For a change of one of its reviews. */
    void tell(Review review, @Nullable PersonId by, String verb, StrategyEvent event, Map<String, ?> more) {
        var details = new HashMap<String, Object>(more);
        details.put("review", review.id().value());
        tell(share(review.strategy()), by, verb, event, details);
    }

    /** For changes beside the aggregate. */
    void tell(Strategy strategy, @Nullable PersonId by, String verb, StrategyEvent event, Map<String, ?> more) {
        var details = new HashMap<String, Object>(more);
        details.put("before", strategy.stateBefore());
        details.put("state", strategy.state());
        details.put("round", strategy.round());
        audit.record(strategy.id(), by, verb, details);
        events.publishEvent(event);
    }
}
