package org.maschinenraum.portal.strategy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.operation.CasePages;
import org.springframework.stereotype.Component;

/** A case of the strategy phase is a strategy; its page opens for whoever may see it, administrator or not. */
@Component
class StrategyCasePages implements CasePages {

    private final StrategyScopes scopes;

    StrategyCasePages(StrategyScopes scopes) {
        this.scopes = scopes;
    }

    @Override
    public Map<UUID, String> of(Actor actor, Set<UUID> cases) {
        return scopes.allowed(actor, StrategyAction.SEE, cases).stream()
                .collect(Collectors.toMap(Function.identity(), id -> StrategyPaths.page(new StrategyId(id))));
    }
}
