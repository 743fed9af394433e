package org.maschinenraum.portal.chaos;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cases people were given, as the database knows them. */
final class Cases {

    private final long seed;
    private final JdbcClient sql;
    private final AtomicInteger numbers = new AtomicInteger();

    Cases(long seed, JdbcClient sql) {
        this.seed = seed;
        this.sql = sql;
    }

    int next() {
        return numbers.incrementAndGet();
    }

    int count() {
        return numbers.get();
    }

    /** The newest procedure of a project. */
    private record Newest(String title, String state, int attempts, List<String> openTasks) {}

    /** Cases that are neither at their end nor resting where their plan says, in words. */
    List<String> unsettled(boolean resting) {
        return sql
                .sql("""
                select p.title, coalesce(s.state, 'NONE') as state,
                  (select count(*) from strategy.strategy a where a.project = p.id) as attempts,
                  array(select t.element from task.task t where t.case_id = s.id and t.state = 'OPEN') as open
                from programme.project p left join lateral
                  (select * from strategy.strategy s where s.project = p.id order by s.created desc limit 1) s on true
                where p.title like 'Fall %'
                """)
                .query((row, number) -> new Newest(
                        row.getString("title"), row.getString("state"), row.getInt("attempts"), List.of((String[])
                                row.getArray("open").getArray())))
                .list()
                .stream()
                .filter(newest -> !isSettled(newest, resting))
                .map(newest -> "%s is stuck in %s with the tasks %s"
                        .formatted(newest.title(), newest.state(), newest.openTasks()))
                .toList();
    }

    private boolean isSettled(Newest newest, boolean resting) {
        var plan = Plan.of(seed, Plan.numberOf(newest.title()));
        return switch (newest.state()) {
            case "APPROVED", "REJECTED" -> true;
            case "WITHDRAWN" -> newest.attempts() > 1;
            default ->
                resting
                        && !plan.withdrawsIn(newest.state(), newest.attempts())
                        && !newest.openTasks().isEmpty()
                        && Set.copyOf(newest.openTasks())
                                .equals(plan.restsAt() == null ? Set.of() : Set.of(plan.restsAt()));
        };
    }
}
