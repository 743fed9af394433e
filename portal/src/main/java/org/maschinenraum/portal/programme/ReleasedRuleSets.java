package org.maschinenraum.portal.programme;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rule sets that rounds run by; released ones never change, so each is read once. */
@Component
class ReleasedRuleSets {

    private final JdbcClient jdbc;
    private final Map<UUID, RuleSet> read = new ConcurrentHashMap<>();

    ReleasedRuleSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement for all that were never read before, none where all were. */
    void fetch(Collection<UUID> ids) {
        var missing =
                ids.stream().filter(id -> !read.containsKey(id)).distinct().toList();
        if (!missing.isEmpty()) {
            jdbc.sql("select " + RuleSetRow.COLUMNS
                            + " from programme.rule_set s where s.released is not null and s.id in (:ids)")
                    .param("ids", missing)
                    .query((row, number) -> RuleSetRow.of(row))
                    .list()
                    .forEach(ruleSet -> read.put(ruleSet.id().value(), ruleSet));
        }
    }

    /** @throws IllegalStateException if a round refers to what is not there or of another kind */
    <T extends RuleSet> T get(RuleSetId id, Class<T> type) {
        var ruleSet = read.get(id.value());
        if (!type.isInstance(ruleSet)) {
            throw new IllegalStateException("no released " + type.getSimpleName() + ": " + id);
        }
        return type.cast(ruleSet);
    }
}
