package org.maschinenraum.integration.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.database.Json;
import org.maschinenraum.integration.database.Rows;
import org.maschinenraum.integration.engine.EngineCase.Instance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cases for which a process was started. */
final class EngineCases {

    private static final String SELECT = """
            select case_id, process_id, start_message, start_id, variables, publication, data_set, instance_key, closed
            from integration.engine_case
            """;

    private final JdbcClient jdbc;

    EngineCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EngineCase started, Instant now) {
        jdbc.sql("""
                insert into integration.engine_case
                  (case_id, process_id, start_message, start_id, variables, publication, created)
                values (:caseId, :processId, :startMessage, :startId, :variables, :publication, :now)
                """)
                .param("caseId", started.caseId())
                .param("processId", started.processId())
                .param("startMessage", started.startMessage())
                .param("startId", started.startId())
                .param("variables", Json.of(started.variables()))
                .param("publication", started.publication())
                .param("now", now)
                .update();
    }

    Optional<EngineCase> find(UUID caseId) {
        return jdbc.sql(SELECT + "where case_id = :caseId")
                .param("caseId", caseId)
                .query(EngineCases::engineCase)
                .optional();
    }

    Optional<EngineCase> lock(UUID caseId) {
        return jdbc.sql(SELECT + "where case_id = :caseId for update")
                .param("caseId", caseId)
                .query(EngineCases::engineCase)
                .optional();
    }

    void begin(UUID caseId, Instance instance, String startId, Instant now) {
        jdbc.sql("""
                update integration.engine_case
                set begun = :now, data_set = :dataSet, instance_key = :key, start_id = :startId
                where case_id = :caseId
                """)
                .param("now", now)
                .param("dataSet", instance.dataSet())
                .param("key", instance.key())
                .param("startId", startId)
                .param("caseId", caseId)
                .update();
    }

    void close(UUID caseId, Instant now) {
        jdbc.sql("update integration.engine_case set closed = coalesce(closed, :now) where case_id = :caseId")
                .param("now", now)
                .param("caseId", caseId)
                .update();
    }

    void startDelivered(UUID caseId, int publication, Instant now) {
        jdbc.sql("""
                update integration.engine_case set start_delivered = :now
                where case_id = :caseId and publication = :publication
                """)
                .param("now", now)
                .param("caseId", caseId)
                .param("publication", publication)
                .update();
    }

    /** Cases whose latest start was delivered that long ago without having begun; twice as long for each publication. */
    List<EngineCase> lockNotBegun(Instant now, Duration startAgainAfter) {
        return jdbc.sql(SELECT + """
                where begun is null and closed is null
                  and start_delivered + :after * power(2, publication - 1) * interval '1 ms' <= :now
                order by start_delivered limit 100 for update skip locked
                """)
                .param("after", startAgainAfter.toMillis())
                .param("now", now)
                .query(EngineCases::engineCase)
                .list();
    }

    void publishAgain(UUID caseId, int publication) {
        jdbc.sql("""
                update integration.engine_case set publication = :publication, start_delivered = null
                where case_id = :caseId
                """).param("publication", publication).param("caseId", caseId).update();
    }

    /** No instance runs for the case any more; the next one to begin does. */
    void restart(UUID caseId, int publication) {
        jdbc.sql("""
                update integration.engine_case
                set publication = :publication, start_delivered = null, begun = null, data_set = null, instance_key = null
                where case_id = :caseId
                """).param("publication", publication).param("caseId", caseId).update();
    }

    @SuppressWarnings("unchecked")
    private static EngineCase engineCase(ResultSet row, int number) throws SQLException {
        return new EngineCase(
                Rows.uuid(row, "case_id"),
                Rows.text(row, "process_id"),
                Rows.text(row, "start_message"),
                Rows.text(row, "start_id"),
                (Map<String, Object>) Rows.json(row, "variables", Map.class),
                row.getInt("publication"),
                instance(row),
                Rows.instantOrNull(row, "closed"));
    }

    private static @Nullable Instance instance(ResultSet row) throws SQLException {
        String dataSet = row.getString("data_set");
        return dataSet == null ? null : new Instance(dataSet, row.getLong("instance_key"));
    }
}
