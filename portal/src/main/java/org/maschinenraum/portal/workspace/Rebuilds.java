package org.maschinenraum.portal.workspace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.database.Json;
import org.maschinenraum.integration.database.Rows;
import org.maschinenraum.portal.workspace.Rebuild.Progress;
import org.maschinenraum.portal.workspace.Rebuild.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of rebuilds; at most one row runs, whichever portal runs it. The database's clock alone counts. */
@Component
class Rebuilds {

    /** Each sign of life comes after a second; this many are never missed by a portal that lives. */
    private static final Duration DEAD_AFTER = Duration.ofSeconds(20);

    private static final String IS_DEAD = "ended is null and seen < now() - :dead * interval '1 ms'";

    /** As stored. */
    record Counts(Map<String, Progress> byKind) {}

    private final JdbcClient jdbc;

    Rebuilds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return empty if one is running */
    Optional<Long> begin(Map<String, Progress> progress) {
        jdbc.sql("update workspace.rebuild set ended = seen, outcome = 'INTERRUPTED' where " + IS_DEAD)
                .param("dead", DEAD_AFTER.toMillis())
                .update();
        return jdbc.sql(
                        "insert into workspace.rebuild (progress) values (:progress) on conflict do nothing returning id")
                .param("progress", Json.of(new Counts(progress)))
                .query(Long.class)
                .optional();
    }

    void alive(long id, Map<String, Progress> progress) {
        jdbc.sql("update workspace.rebuild set seen = now(), progress = :progress where id = :id and ended is null")
                .param("progress", Json.of(new Counts(progress)))
                .param("id", id)
                .update();
    }

    void end(long id, Map<String, Progress> progress, State outcome, @Nullable String error) {
        jdbc.sql("""
                update workspace.rebuild
                set seen = now(), ended = now(), progress = :progress, outcome = :outcome, error = :error
                where id = :id and ended is null""")
                .param("progress", Json.of(new Counts(progress)))
                .param("outcome", outcome.name())
                .param("error", error)
                .param("id", id)
                .update();
    }

    Optional<Rebuild> latest() {
        return jdbc.sql("select *, " + IS_DEAD + " dead from workspace.rebuild order by id desc limit 1")
                .param("dead", DEAD_AFTER.toMillis())
                .query(Rebuilds::rebuild)
                .optional();
    }

    private static Rebuild rebuild(ResultSet row, int number) throws SQLException {
        var seen = Rows.instant(row, "seen");
        var ended = Rows.instantOrNull(row, "ended");
        var dead = row.getBoolean("dead");
        return new Rebuild(
                row.getLong("id"),
                Rows.instant(row, "started"),
                seen,
                dead ? seen : ended,
                dead ? State.INTERRUPTED : ended == null ? State.RUNNING : State.valueOf(Rows.text(row, "outcome")),
                Rows.json(row, "progress", Counts.class).byKind(),
                row.getString("error"));
    }
}
