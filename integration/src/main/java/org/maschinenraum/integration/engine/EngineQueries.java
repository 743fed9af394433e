package org.maschinenraum.integration.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.maschinenraum.integration.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of the engine's work fails again and again, for the administrator. */
public class EngineQueries {

    private static final int WORTH_A_LOOK = 3;
    /** A failing job comes again within minutes; one that did not was cancelled with its case. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    EngineQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A step or user task that fails for a technical reason. */
    public record FailingJob(
            long key, String processId, String elementId, int attempts, String error, Instant since, Instant at) {}

    public List<FailingJob> failingJobs(int limit) {
        return jdbc.sql("""
                select job_key, process_id, element_id, attempts, error, since, at
                from integration.engine_job_failure
                where attempts >= :attempts and at > :recent order by since limit :limit
                """)
                .param("attempts", WORTH_A_LOOK)
                .param("recent", clock.instant().minus(FORGOTTEN_AFTER))
                .param("limit", limit)
                .query(EngineQueries::failingJob)
                .list();
    }

    private static FailingJob failingJob(ResultSet row, int number) throws SQLException {
        return new FailingJob(
                row.getLong("job_key"),
                Rows.text(row, "process_id"),
                Rows.text(row, "element_id"),
                row.getInt("attempts"),
                Rows.text(row, "error"),
                Rows.instant(row, "since"),
                Rows.instant(row, "at"));
    }
}
