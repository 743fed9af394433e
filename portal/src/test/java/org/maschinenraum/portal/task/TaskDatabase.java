package org.maschinenraum.portal.task;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.engine.UserTaskJob;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says about tasks, past every service. */
final class TaskDatabase {

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskDatabase(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void empty() {
        jdbc.sql("delete from task.task").update();
        jdbc.sql("delete from integration.outbox").update();
    }

    void known(ActingAs who) {
        jdbc.sql("insert into directory.person values (?, ?, 'A', 'B', 'a@example.org', ?, ?)")
                .params(who.person().value(), who.person().value().toString())
                .params(who.roles().stream().map(Role::realmName).toArray(String[]::new), clock.instant())
                .update();
    }

    List<String> states() {
        return jdbc.sql("select state from task.task")
                .query((row, number) -> row.getString("state"))
                .list();
    }

    TaskId id(TaskKey key) {
        return jdbc.sql("select id from task.task where case_id = ?")
                .param(key.caseId())
                .query((row, number) -> new TaskId(row.getObject("id", UUID.class)))
                .single();
    }

    String state(TaskKey key) {
        return jdbc.sql("select state from task.task where case_id = ?")
                .param(key.caseId())
                .query((row, number) -> row.getString("state"))
                .single();
    }

    @Nullable
    String doubt(UserTaskJob job) {
        return jdbc.sql("select coalesce(doubt, '') doubt from task.task where case_id = ?")
                .param(job.caseId())
                .query((row, number) -> row.getString("doubt"))
                .optional()
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    /** Keys of the jobs whose completion waits in the outbox. */
    List<Long> completions() {
        return jdbc.sql("select (payload->'job'->>'key')::bigint key from integration.outbox where kind = ?")
                .param("engine.complete-user-task")
                .query((row, number) -> row.getLong("key"))
                .list();
    }
}
