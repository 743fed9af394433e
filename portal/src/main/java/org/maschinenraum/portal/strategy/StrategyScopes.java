package org.maschinenraum.portal.strategy;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.access.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what people are to a strategy, in one statement, and asks the policy. */
@Component
class StrategyScopes {

    private static final String SELECT = """
            select s.id, s.state, p.lead,
              array(select distinct v.submitted_by from strategy.submission_version v where v.strategy = s.id) submitters,
              array(select r.reviewer from strategy.review r where r.strategy = s.id
                union select o.reviewer from strategy.replaced_reviewer o
                  join strategy.review r on r.id = o.review where r.strategy = s.id) reviewers,
              array(select r.reviewer from strategy.review r
                where r.strategy = s.id and r.round = s.round) present_reviewers,
              (select d.decided_by from strategy.decision d
                where d.strategy = s.id and d.round = s.round order by d.attempt desc limit 1) decider
            from strategy.strategy s join programme.project p on p.id = s.project
            """;

    private final JdbcClient jdbc;
    private final Policy policy;

    StrategyScopes(JdbcClient jdbc, Policy policy) {
        this.jdbc = jdbc;
        this.policy = policy;
    }

    Optional<StrategyScope> find(StrategyId id) {
        return jdbc.sql(SELECT + "where s.id = ?")
                .param(id.value())
                .query(StrategyScopes::toScope)
                .optional();
    }

    /** Those of the given strategies on which the actor may do this. */
    Set<UUID> allowed(Actor actor, StrategyAction action, Set<UUID> ids) {
        return jdbc
                .sql(SELECT + "where s.id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), toScope(row, number)))
                .list()
                .stream()
                .filter(entry -> policy.allows(actor, action, entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean allows(Actor actor, StrategyAction action, StrategyId id) {
        return find(id).filter(scope -> policy.allows(actor, action, scope)).isPresent();
    }

    boolean allows(Actor actor, StrategyAction action, StrategyScope scope) {
        return policy.allows(actor, action, scope);
    }

    /** @throws org.maschinenraum.portal.access.AccessDenied unless allowed */
    StrategyScope require(Actor actor, StrategyAction action, StrategyId id) {
        var scope = find(id).orElseThrow(() -> new Refusal("strategy.refused-gone"));
        policy.require(actor, action, scope);
        return scope;
    }

    private static StrategyScope toScope(ResultSet row, int number) throws SQLException {
        return new StrategyScope(
                StrategyState.valueOf(row.getString("state")),
                new PersonId(row.getObject("lead", UUID.class)),
                people(row.getArray("submitters")),
                people(row.getArray("reviewers")),
                people(row.getArray("present_reviewers")),
                person(row.getObject("decider", UUID.class)),
                null);
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static Set<PersonId> people(Array array) throws SQLException {
        return Arrays.stream((UUID[]) array.getArray()).map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }
}
