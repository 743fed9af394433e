package org.maschinenraum.portal.chaos;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maschinenraum.portal.chaos.Ledger.Entry;
import org.maschinenraum.portal.chaos.Ledger.Told;
import org.maschinenraum.portal.chaos.door.Act;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people were promised against what the audit trail and the frozen versions say. */
final class ReckonedActions {

    private static final String SUBMIT = "strategy.submit";
    private static final String REVIEW = "strategy.submit-review";

    /** Each of these happens once for its subject and round. */
    private static final Set<String> ONCE = Set.of(
            SUBMIT,
            REVIEW,
            "strategy.check-completeness",
            "strategy.request-changes",
            "strategy.approve",
            "strategy.reject",
            "strategy.withdraw");

    /** What happened; by whom is null where the process acted. */
    private record Deed(String verb, UUID subject, int round) {}

    private final JdbcClient sql;
    private final Map<Deed, List<Entry>> told;
    private final Map<Deed, Integer> happened;

    ReckonedActions(JdbcClient sql, List<Entry> entries) {
        this.sql = sql;
        this.told = entries.stream()
                .filter(entry -> ONCE.contains(entry.act().verb()))
                .collect(groupingBy(entry -> deed(entry.act())));
        this.happened = happened();
    }

    private static Deed deed(Act act) {
        return switch (act.verb()) {
            case SUBMIT -> new Deed(SUBMIT, act.target(), act.round() + 1);
            case REVIEW -> new Deed(REVIEW, act.target(), 0);
            default -> new Deed(act.verb(), act.target(), act.round());
        };
    }

    private Map<Deed, Integer> happened() {
        return sql
                .sql("""
                select e.verb, coalesce((e.details::jsonb ->> 'review')::uuid, e.case_id) as subject,
                  case when e.verb = 'strategy.submit-review' then 0 else (e.details::jsonb ->> 'round')::int end as round,
                  count(*) as times
                from audit.entry e where e.verb like 'strategy.%' group by 1, 2, 3
                """)
                .query((row, number) -> Map.entry(
                        new Deed(row.getString("verb"), row.getObject("subject", UUID.class), row.getInt("round")),
                        row.getInt("times")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<String> lost() {
        return Stream.concat(
                        told.entrySet().stream()
                                .filter(deed ->
                                        deed.getValue().stream().anyMatch(entry -> entry.told() == Told.ACKNOWLEDGED))
                                .filter(deed -> !happened.containsKey(deed.getKey()))
                                .map(deed -> "acknowledged, and lost: " + deed.getKey()),
                        wordsThatAreNotThere())
                .toList();
    }

    /** What was written, seen again and then submitted stands in the frozen version, word for word. */
    private Stream<String> wordsThatAreNotThere() {
        var frozen = sql
                .sql("select strategy, round, summary from strategy.submission_version")
                .query((row, number) -> Map.entry(
                        new Deed(SUBMIT, row.getObject("strategy", UUID.class), row.getInt("round")),
                        row.getString("summary")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return told.entrySet().stream()
                .filter(deed -> deed.getKey().verb().equals(SUBMIT))
                .flatMap(deed -> deed.getValue().stream().filter(entry -> entry.told() == Told.ACKNOWLEDGED))
                .filter(entry -> !entry.act().text().equals(frozen.get(deed(entry.act()))))
                .map(entry -> "submitted with other words: " + deed(entry.act()));
    }

    List<String> doubled() {
        return happened.entrySet().stream()
                .filter(deed -> deed.getValue() > 1)
                .map(deed -> deed.getValue() + " times: " + deed.getKey())
                .toList();
    }

    /** What nobody did, or only somebody who was told that it was refused; and approvals without consequence. */
    List<String> unexplained() {
        var possible = told.entrySet().stream()
                .filter(deed -> deed.getValue().stream().anyMatch(entry -> entry.told() != Told.REFUSED))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return Stream.concat(
                        happened.keySet().stream()
                                .filter(deed -> ONCE.contains(deed.verb()) && !possible.contains(deed))
                                .map(deed -> "nobody did this, or was refused: " + deed),
                        approvedWithoutConsequence())
                .toList();
    }

    private Stream<String> approvedWithoutConsequence() {
        return sql.sql("""
                select p.title from programme.project p
                where (p.phase = 'IMPLEMENTATION') <> exists
                    (select from strategy.strategy s where s.project = p.id and s.state = 'APPROVED')
                  or (p.phase = 'IMPLEMENTATION') <> (1 = (select count(*) from audit.entry e
                    where e.case_id = p.id and e.verb = 'programme.start-implementation'))
                """).query(String.class).list().stream()
                .map(title -> "the implementation did not start exactly once: " + title);
    }
}
