package org.maschinenraum.integration.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.database.Json;
import org.maschinenraum.integration.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which jobs had their effect, and what came of it. */
final class JobLog {

    /** What a job is answered with, however often it is given out. */
    record Outcome(Map<String, Object> result, @Nullable String errorCode) {}

    private final JdbcClient jdbc;
    private final String dataSet;
    private final Clock clock;

    JobLog(JdbcClient jdbc, EngineSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.dataSet = settings.dataSet();
        this.clock = clock;
    }

    /**
     * Claims the job for this transaction; waits for another that is at the same job.
     *
     * @return false if it is recorded already
     */
    boolean claim(EngineJob job, UUID caseId) {
        return jdbc.sql("""
                insert into integration.engine_job
                  (job_key, data_set, case_id, process_id, instance_key, element_id, type, at)
                values (:key, :dataSet, :caseId, :processId, :instanceKey, :elementId, :type, :at)
                on conflict do nothing
                """)
                        .param("key", job.key())
                        .param("dataSet", dataSet)
                        .param("caseId", caseId)
                        .param("processId", job.processId())
                        .param("instanceKey", job.instanceKey())
                        .param("elementId", job.elementId())
                        .param("type", job.type())
                        .param("at", clock.instant())
                        .update()
                == 1;
    }

    void record(EngineJob job, Outcome outcome) {
        jdbc.sql("""
                update integration.engine_job set result = :result, error_code = :errorCode
                where job_key = :key and data_set = :dataSet
                """)
                .param("result", Json.of(outcome.result()))
                .param("errorCode", outcome.errorCode())
                .param("key", job.key())
                .param("dataSet", dataSet)
                .update();
    }

    Outcome recorded(EngineJob job) {
        return jdbc.sql("""
                select result, error_code from integration.engine_job where job_key = :key and data_set = :dataSet
                """)
                .param("key", job.key())
                .param("dataSet", dataSet)
                .query(JobLog::outcome)
                .single();
    }

    @SuppressWarnings("unchecked")
    private static Outcome outcome(ResultSet row, int number) throws SQLException {
        Map<String, Object> result = (Map<String, Object>) Rows.json(row, "result", Map.class);
        return new Outcome(Objects.requireNonNull(result), row.getString("error_code"));
    }
}
