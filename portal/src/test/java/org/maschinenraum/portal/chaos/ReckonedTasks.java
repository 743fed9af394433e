package org.maschinenraum.portal.chaos;

import java.util.List;
import java.util.stream.Stream;

/** Rows of the inbox against what the domain expects and what the engine holds. */
final class ReckonedTasks {

    /** What the state of each strategy says about its open tasks, against the open rows. */
    private static final String EXPECTED = """
            with expected as (
              select s.id, e.element, s.round, e.seat from strategy.strategy s cross join lateral (
                select 'CompletenessCheck' as element, '' as seat where s.state = 'COMPLETENESS_CHECK'
                union all select 'Decision', '' where s.state = 'AWAITING_DECISION'
                union all select 'ChangesRequested', '' where s.state = 'CHANGES_REQUESTED'
                union all select 'Review', r.id::text from strategy.review r
                  where s.state = 'IN_REVIEW' and r.strategy = s.id and r.round = s.round and r.state = 'OPEN') e),
            open as (select t.case_id as id, t.element, t.round, t.seat from task.task t where t.state = 'OPEN')
            select 'no row for the expected task ' || element || ' of ' || id from
              (select * from expected except all select * from open) missing
            union all
            select 'an open row nobody expects: ' || element || ' of ' || id from
              (select * from open except all select * from expected) superfluous
            union all
            select 'answered, and the engine was not told: ' || element || ' of ' || case_id
              from task.task where state = 'ANSWERED'
            union all
            select 'in doubt (' || doubt || '): ' || element || ' of ' || case_id
              from task.task where doubt is not null and not (state = 'DONE' and doubt like 'answered%')
            """;

    private final Books books;

    ReckonedTasks(Books books) {
        this.books = books;
    }

    List<String> findings() {
        return Stream.of(
                        books.sql().sql(EXPECTED).query(String.class).list().stream(),
                        rowsWithoutTask(),
                        instances(),
                        tasksWithoutHolder())
                .flatMap(findings -> findings)
                .toList();
    }

    private Stream<String> rowsWithoutTask() {
        return books.sql().sql("select job_key from task.task where state = 'OPEN'").query(Long.class).list().stream()
                .filter(key -> !books.engine().hasTask(key))
                .map(key -> "an open row whose task the engine does not know: " + key);
    }

    /** Every instance that ever ran a step: one runs for an open case, none for a closed one. */
    private Stream<String> instances() {
        return books
                .sql()
                .sql("""
                select distinct j.instance_key, c.closed is null and c.instance_key = j.instance_key as runs
                from integration.engine_job j join integration.engine_case c using (case_id)
                """)
                .query((row, number) -> finding(row.getLong("instance_key"), row.getBoolean("runs")))
                .list()
                .stream()
                .filter(finding -> !finding.isEmpty());
    }

    private String finding(long instance, boolean expected) {
        var running = books.engine().isRunning(instance);
        return running == expected
                ? ""
                : "instance %d %s".formatted(instance, running ? "did not end" : "is gone, and its case open");
    }

    private Stream<String> tasksWithoutHolder() {
        var count = books.engine().tasksNobodyHolds();
        return count == 0 ? Stream.empty() : Stream.of(count + " user tasks that nobody holds");
    }
}
