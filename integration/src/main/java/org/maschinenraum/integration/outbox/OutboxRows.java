package org.maschinenraum.integration.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The poller's statements; each is a transaction of its own. */
final class OutboxRows {

    /** A row given to this poller until its lease ends. */
    record Claimed(long id, String kind, String payload, int attempts) {}

    private final JdbcClient jdbc;
    private final OutboxSettings settings;

    OutboxRows(JdbcClient jdbc, OutboxSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** @param places how many rows of each kind may be claimed */
    List<Claimed> claim(Map<String, Integer> places) {
        return jdbc.sql("""
                with due as materialized (
                  select o.id from unnest(:kinds, :places) as open (kind, places) cross join lateral (
                    select id from integration.outbox o
                    where o.kind = open.kind and due <= now() and (lane is null or not exists (
                      select 1 from integration.outbox older where older.lane = o.lane and older.id < o.id))
                    order by due, id limit open.places for update skip locked) o)
                update integration.outbox o
                set due = now() + :lease * interval '1 ms', attempts = attempts + 1
                from due where o.id = due.id
                returning o.id, o.kind, o.payload, o.attempts
                """)
                .param("kinds", places.keySet().toArray(String[]::new))
                .param("places", places.values().toArray(Integer[]::new))
                .param("lease", settings.lease().toMillis())
                .query(OutboxRows::claimed)
                .list();
    }

    private static Claimed claimed(ResultSet row, int number) throws SQLException {
        return new Claimed(
                row.getLong("id"), Rows.text(row, "kind"), Rows.text(row, "payload"), row.getInt("attempts"));
    }

    /** Of what was not given to somebody else meanwhile. */
    void renew(List<Claimed> held) {
        jdbc.sql("""
                update integration.outbox o set due = now() + :lease * interval '1 ms'
                from unnest(:ids, :attempts) as held (id, attempts)
                where o.id = held.id and o.attempts = held.attempts
                """)
                .param("lease", settings.lease().toMillis())
                .param("ids", held.stream().map(Claimed::id).toArray(Long[]::new))
                .param("attempts", held.stream().map(Claimed::attempts).toArray(Integer[]::new))
                .update();
    }

    /** Whoever waited behind a failing row of this lane is due at once. */
    void delivered(Claimed row) {
        jdbc.sql("""
                with gone as (delete from integration.outbox where id = :id and attempts = :attempts returning lane)
                update integration.outbox set due = now()
                where due > now() and attempts = 0 and id = (
                  select next.id from integration.outbox next join gone using (lane)
                  where next.id > :id order by next.id limit 1)
                """).param("id", row.id()).param("attempts", row.attempts()).update();
    }

    /** Those behind it in its lane wait as long, lest each claim looks at them all in vain. */
    void failed(Claimed row, String error) {
        again(row, row.attempts(), backOff(row.attempts()), error);
        jdbc.sql("""
                update integration.outbox behind set due = failed.due from integration.outbox failed
                where failed.id = :id and failed.error is not null
                  and behind.lane = failed.lane and behind.id > failed.id and behind.due < failed.due
                """).param("id", row.id()).update();
    }

    void notYet(Claimed row) {
        again(row, 0, settings.notYet(), null);
    }

    private void again(Claimed row, int attempts, Duration after, @Nullable String error) {
        jdbc.sql("""
                update integration.outbox
                set due = now() + :after * interval '1 ms', attempts = :attempts, error = :error
                where id = :id and attempts = :claimed
                """)
                .param("after", after.toMillis())
                .param("attempts", attempts)
                .param("error", error)
                .param("id", row.id())
                .param("claimed", row.attempts())
                .update();
    }

    private Duration backOff(int attempts) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(attempts, 20));
        return doubled.compareTo(settings.longestRetry()) < 0 ? doubled : settings.longestRetry();
    }
}
