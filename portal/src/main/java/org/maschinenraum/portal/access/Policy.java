package org.maschinenraum.portal.access;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The one answer to "may this actor do that": asked by services, buttons, downloads and search alike. What no row allows is denied. */
@Component
public class Policy {

    private final Map<Action, List<Rule>> rules;

    public Policy(List<PolicyRows> rooms) {
        rules = rooms.stream().flatMap(room -> room.rules().stream()).collect(Collectors.groupingBy(Rule::action));
    }

    public boolean allows(Actor actor, Action action, Scope scope) {
        var relations = new HashSet<Relation>(actor.roles());
        relations.addAll(scope.relationsOf(actor));
        return rules.getOrDefault(action, List.of()).stream().anyMatch(rule -> rule.permits(relations, scope.state()));
    }

    /** For actions that concern no object yet, such as creating one. */
    public boolean allows(Actor actor, Action action) {
        return allows(actor, action, NoObject.INSTANCE);
    }

    /** @throws AccessDenied unless allowed */
    public void require(Actor actor, Action action, Scope scope) {
        if (!allows(actor, action, scope)) {
            throw new AccessDenied(action.key());
        }
    }

    /** @throws AccessDenied unless allowed */
    public void require(Actor actor, Action action) {
        require(actor, action, NoObject.INSTANCE);
    }

    private enum NoObject implements Scope {
        INSTANCE;

        @Override
        public Enum<?> state() {
            return this;
        }

        @Override
        public Set<Relation> relationsOf(Actor actor) {
            return Set.of();
        }
    }
}
