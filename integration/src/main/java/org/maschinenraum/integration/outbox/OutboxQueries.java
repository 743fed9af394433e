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

    private static final String FAILING = """
            from integration.outbox o where error is not null
              and (:kind::text is null or kind = :kind) and (:lane::text is null or lane = :lane)
            """;

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

    /**
     * A delivery whose last attempt ended in an error.
     *
     * @param behind how many wait behind it in its lane
     */
    public record Failing(
            long id,
            String kind,
            @Nullable String lane,
            int attempts,
            String error,
            Instant created,
            Instant due,
            long behind) {}

    /** Which of the failing deliveries; null: all. */
    public record Filter(@Nullable String kind, @Nullable String lane) {

        public static final Filter ALL = new Filter(null, null);
    }

    public List<KindCount> countByKind() {
        return jdbc.sql("""
                select kind, count(*) as waiting, count(error) as failing, min(created) as oldest
                from integration.outbox group by kind order by kind
                """).query(OutboxQueries::kindCount).list();
    }

    public List<Failing> failing(int limit) {
        return failing(Filter.ALL, 0, limit);
    }

    /** Oldest first. */
    public List<Failing> failing(Filter wanted, int offset, int limit) {
        return jdbc.sql("""
                select id, kind, lane, attempts, error, created, due,
                  (select count(*) from integration.outbox next where next.lane = o.lane and next.id > o.id) as behind
                """ + FAILING + " order by created, id offset :offset limit :limit")
                .param("kind", wanted.kind())
                .param("lane", wanted.lane())
                .param("offset", offset)
                .param("limit", limit)
                .query(OutboxQueries::failing)
                .list();
    }

    public int countFailing(Filter wanted) {
        return jdbc.sql("select count(*) " + FAILING)
                .param("kind", wanted.kind())
                .param("lane", wanted.lane())
                .query((row, number) -> row.getInt(1))
                .single();
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
                Rows.instant(row, "due"),
                row.getLong("behind"));
    }
}
