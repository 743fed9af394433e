package org.maschinenraum.integration.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits in the outbox and what fails, for the administrator. */
public class OutboxQueries {

    private final JdbcClient jdbc;

    OutboxQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One kind's rows.
     *
     * @param waiting all rows, the failing ones included
     * @param failing rows whose last attempt ended in an error
     */
    public record KindCount(String kind, long waiting, long failing, Instant oldest) {}

    /** A delivery whose last attempt ended in an error. */
    public record Failing(
            long id, String kind, @Nullable String lane, int attempts, String error, Instant created, Instant due) {}

    public List<KindCount> countByKind() {
        return jdbc.sql("""
                select kind, count(*) as waiting, count(error) as failing, min(created) as oldest
                from integration.outbox group by kind order by kind
                """).query(OutboxQueries::kindCount).list();
    }

    public List<Failing> failing(int limit) {
        return jdbc.sql("""
                select id, kind, lane, attempts, error, created, due
                from integration.outbox where error is not null order by created, id limit :limit
                """).param("limit", limit).query(OutboxQueries::failing).list();
    }

    /** What still waits in a lane to be delivered, oldest first. */
    public <P> List<P> waiting(String kind, String lane, Class<P> payloadType) {
        return jdbc.sql("select payload from integration.outbox where lane = :lane and kind = :kind order by id")
                .param("lane", lane)
                .param("kind", kind)
                .query((row, number) -> Rows.json(row, "payload", payloadType))
                .list();
    }

    public boolean isEmpty() {
        return !jdbc.sql("select exists (select from integration.outbox)")
                .query(Boolean.class)
                .single();
    }

    private static KindCount kindCount(ResultSet row, int number) throws SQLException {
        return new KindCount(
                Rows.text(row, "kind"), row.getLong("waiting"), row.getLong("failing"), Rows.instant(row, "oldest"));
    }

    private static Failing failing(ResultSet row, int number) throws SQLException {
        return new Failing(
                row.getLong("id"),
                Rows.text(row, "kind"),
                row.getString("lane"),
                row.getInt("attempts"),
                Rows.text(row, "error"),
                Rows.instant(row, "created"),
                Rows.instant(row, "due"));
    }
}
