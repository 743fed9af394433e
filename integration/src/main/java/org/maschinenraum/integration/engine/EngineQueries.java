package org.maschinenraum.integration.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where cases stand, and what of the engine's work fails again and again; for the administrator. */
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

    /**
     * A step or user task that fails for a technical reason.
     *
     * @param caseId null if its process has not begun
     */
    public record FailingJob(
            long key,
            @Nullable UUID caseId,
            String processId,
            String elementId,
            int attempts,
            String error,
            Instant since,
            Instant at) {}

    /**
     * How many cases a process has that are not closed.
     *
     * @param begun in the engine
     * @param waiting whose process has not begun yet
     */
    public record OpenCases(String processId, long begun, long waiting) {}

    /**
     * Where a case stands.
     *
     * @param lastStep element of the step that ran last, null if none did
     */
    public record CaseProgress(
            boolean closed,
            @Nullable String lastStep,
            @Nullable Instant lastStepAt) {}

    public List<FailingJob> failingJobs(int limit) {
        return failingJobs(0, limit);
    }

    /** Oldest first. */
    public List<FailingJob> failingJobs(int offset, int limit) {
        return failing("""
                select f.job_key, c.case_id, f.process_id, f.element_id, f.attempts, f.error, f.since, f.at
                from integration.engine_job_failure f
                left join integration.engine_case c using (data_set, instance_key)
                where f.attempts >= :attempts and f.at > :recent order by f.since, f.job_key offset :offset limit :limit
                """)
                .param("offset", offset)
                .param("limit", limit)
                .query(EngineQueries::failingJob)
                .list();
    }

    public int countFailingJobs() {
        return failing(
                        "select count(*) from integration.engine_job_failure where attempts >= :attempts and at > :recent")
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private JdbcClient.StatementSpec failing(String sql) {
        return jdbc.sql(sql)
                .param("attempts", WORTH_A_LOOK)
                .param("recent", clock.instant().minus(FORGOTTEN_AFTER));
    }

    public List<OpenCases> openCases() {
        return jdbc.sql("""
                select process_id, count(begun) as begun, count(*) - count(begun) as waiting
                from integration.engine_case where closed is null group by process_id order by process_id
                """).query(EngineQueries::casesOf).list();
    }

    public Map<UUID, CaseProgress> progress(Collection<UUID> cases) {
        Map<UUID, CaseProgress> progress = new HashMap<>();
        jdbc.sql("""
                select c.case_id, c.closed is not null as closed, last.element_id, last.at
                from integration.engine_case c left join lateral (
                  select element_id, at from integration.engine_job j where j.case_id = c.case_id order by at desc limit 1
                ) last on true
                where c.case_id = any (:cases)
                """).param("cases", cases.toArray(UUID[]::new)).query(row -> {
            progress.put(Rows.uuid(row, "case_id"), caseProgress(row));
        });
        return progress;
    }

    private static CaseProgress caseProgress(ResultSet row) throws SQLException {
        return new CaseProgress(row.getBoolean("closed"), row.getString("element_id"), Rows.instantOrNull(row, "at"));
    }

    private static OpenCases casesOf(ResultSet row, int number) throws SQLException {
        return new OpenCases(Rows.text(row, "process_id"), row.getLong("begun"), row.getLong("waiting"));
    }

    private static FailingJob failingJob(ResultSet row, int number) throws SQLException {
        return new FailingJob(
                row.getLong("job_key"),
                row.getObject("case_id", UUID.class),
                Rows.text(row, "process_id"),
                Rows.text(row, "element_id"),
                row.getInt("attempts"),
                Rows.text(row, "error"),
                Rows.instant(row, "since"),
                Rows.instant(row, "at"));
    }
}
