package org.maschinenraum.integration.engine;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jobs whose latest attempt failed for a technical reason; the engine itself keeps no count of them. */
final class JobFailures {

    private static final int LONGEST_ERROR = 2000;

    private final JdbcClient jdbc;
    private final String dataSet;
    private final Clock clock;

    JobFailures(JdbcClient jdbc, EngineSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.dataSet = settings.dataSet();
        this.clock = clock;
    }

    /** @return how often the job has failed by now */
    int add(EngineJob job, Throwable failure) {
        String error = failure.toString();
        return jdbc.sql("""
                insert into integration.engine_job_failure as failure
                  (job_key, data_set, type, process_id, instance_key, element_id, attempts, error, since, at)
                values (:key, :dataSet, :type, :processId, :instanceKey, :elementId, 1, :error, :now, :now)
                on conflict (job_key, data_set) do update
                  set attempts = failure.attempts + 1, error = excluded.error, at = excluded.at
                returning attempts
                """)
                .param("key", job.key())
                .param("dataSet", dataSet)
                .param("type", job.type())
                .param("processId", job.processId())
                .param("instanceKey", job.instanceKey())
                .param("elementId", job.elementId())
                .param("error", error.substring(0, Math.min(error.length(), LONGEST_ERROR)))
                .param("now", clock.instant())
                .query((row, number) -> row.getInt("attempts"))
                .single();
    }

    void remove(EngineJob job) {
        jdbc.sql("delete from integration.engine_job_failure where job_key = :key and data_set = :dataSet")
                .param("key", job.key())
                .param("dataSet", dataSet)
                .update();
    }
}
