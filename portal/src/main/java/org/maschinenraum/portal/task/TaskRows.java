package org.maschinenraum.portal.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.engine.UserTaskJob;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.task.TaskKind.Offer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of tasks; every method locks or writes within the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TaskRows {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json;

    TaskRows(JdbcClient jdbc, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    Optional<TaskRow> lock(TaskKey key) {
        return jdbc.sql(
                        "select * from task.task where case_id = ? and element = ? and round = ? and seat = ? for update")
                .params(key.caseId(), key.element(), key.round(), seat(key))
                .query(this::toRow)
                .optional();
    }

    Optional<TaskRow> lock(TaskId id) {
        return jdbc.sql("select * from task.task where id = ? for update")
                .param(id.value())
                .query(this::toRow)
                .optional();
    }

    Optional<TaskRow> lock(UserTaskJob job) {
        return jdbc.sql("select * from task.task where data_set = ? and job_key = ? for update")
                .params(job.dataSet(), job.key())
                .query(this::toRow)
                .optional();
    }

    /** Inserts the open row, or touches the one there is. */
    TaskRow open(TaskKey key, UserTaskJob job, Offer offer) {
        return jdbc.sql("""
                insert into task.task (element, case_id, round, seat, process_id, state, subject, path, assignee, offered_to,
                  due, opened, job_key, data_set, last_seen)
                values (:element, :caseId, :round, :seat, :process, 'OPEN', :subject, :path, :assignee, :offeredTo,
                  :due, :now, :job, :dataSet, :now)
                on conflict (case_id, element, round, seat) do update
                  set last_seen = :now, job_key = :job, data_set = :dataSet, doubt = null, doubted = null
                returning *""")
                .param("element", key.element())
                .param("caseId", key.caseId())
                .param("round", key.round())
                .param("seat", seat(key))
                .param("process", job.processId())
                .param("subject", offer.subject())
                .param("path", offer.path())
                .param(
                        "assignee",
                        offer.assignee() == null ? null : offer.assignee().value())
                .param("offeredTo", offer.group() == null ? null : offer.group().name())
                .param("due", offer.due())
                .param("job", job.key())
                .param("dataSet", job.dataSet())
                .param("now", clock.instant())
                .query(this::toRow)
                .single();
    }

    /** Stores the decision; before the task is announced, its row is made here. */
    TaskRow answer(TaskKey key, String processId, PersonId by, Map<String, Object> outcome) {
        return jdbc.sql("""
                insert into task.task (element, case_id, round, seat, process_id, state, opened, answered, answered_by, outcome)
                values (:element, :caseId, :round, :seat, :process, 'ANSWERED', :now, :now, :by, :outcome::jsonb)
                on conflict (case_id, element, round, seat) do update
                  set state = 'ANSWERED', answered = :now, answered_by = :by, outcome = :outcome::jsonb
                  where task.state = 'OPEN'
                returning *""")
                .param("element", key.element())
                .param("caseId", key.caseId())
                .param("round", key.round())
                .param("seat", seat(key))
                .param("process", processId)
                .param("now", clock.instant())
                .param("by", by.value())
                .param("outcome", json.writeValueAsString(outcome))
                .query(this::toRow)
                .single();
    }

    /** The engine knows the task under this key, whatever was doubted before. */
    void announce(TaskId id, UserTaskJob job) {
        jdbc.sql(
                        "update task.task set job_key = ?, data_set = ?, last_seen = ?, doubt = null, doubted = null where id = ?")
                .params(job.key(), job.dataSet(), clock.instant(), id.value())
                .update();
    }

    void assign(TaskId id, @Nullable PersonId assignee) {
        jdbc.sql("update task.task set assignee = ? where id = ?")
                .param(assignee == null ? null : assignee.value())
                .param(id.value())
                .update();
    }

    void due(TaskId id, LocalDate due) {
        jdbc.sql("update task.task set due = ? where id = ?")
                .params(due, id.value())
                .update();
    }

    void state(TaskId id, TaskState state) {
        jdbc.sql("update task.task set state = ? where id = ?")
                .params(state.name(), id.value())
                .update();
    }

    void doubt(TaskId id, Doubt.Reason why) {
        jdbc.sql("update task.task set doubt = ?, doubted = coalesce(doubted, ?) where id = ?")
                .params(why.stored(), clock.instant(), id.value())
                .update();
    }

    void settle(TaskId id) {
        jdbc.sql("update task.task set doubt = null, doubted = null where id = ?")
                .param(id.value())
                .update();
    }

    void settleAll(UUID caseId) {
        jdbc.sql("update task.task set doubt = null, doubted = null where case_id = ? and doubt is not null")
                .param(caseId)
                .update();
    }

    List<TaskId> oneLostTaskPerCase() {
        return jdbc.sql("""
                select distinct on (case_id) id from task.task where doubt is not null and state in ('OPEN', 'ANSWERED')
                order by case_id, id""")
                .query((row, number) -> new TaskId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The next to be asked for. */
    void unseen(TaskId id) {
        jdbc.sql("update task.task set last_seen = 'epoch' where id = ?")
                .param(id.value())
                .update();
    }

    Optional<TaskRow> find(TaskId id) {
        return jdbc.sql("select * from task.task where id = ?")
                .param(id.value())
                .query(this::toRow)
                .optional();
    }

    /** Cancels what is open in the case. */
    List<TaskRow> cancel(UUID caseId) {
        return jdbc.sql("update task.task set state = 'CANCELLED' where case_id = ? and state = 'OPEN' returning *")
                .param(caseId)
                .query(this::toRow)
                .list();
    }

    /** Without those in doubt: they would stand in the way of all others. */
    List<TaskRow> openSince(Instant lastSeenBefore, int limit) {
        return jdbc.sql("""
                select * from task.task where state = 'OPEN' and doubt is null and last_seen < ?
                order by last_seen limit ?""").params(lastSeenBefore, limit).query(this::toRow).list();
    }

    private static String seat(TaskKey key) {
        return key.seat() == null ? "" : key.seat();
    }

    TaskRow toRow(ResultSet row, int number) throws SQLException {
        var assignee = row.getObject("assignee", UUID.class);
        var offeredTo = row.getString("offered_to");
        var seat = row.getString("seat");
        var outcome = row.getString("outcome");
        return new TaskRow(
                new TaskId(row.getObject("id", UUID.class)),
                new TaskKey(
                        row.getObject("case_id", UUID.class),
                        row.getString("element"),
                        row.getInt("round"),
                        seat.isEmpty() ? null : seat),
                row.getString("process_id"),
                TaskState.valueOf(row.getString("state")),
                assignee == null ? null : new PersonId(assignee),
                offeredTo == null ? null : Role.valueOf(offeredTo),
                row.getObject("job_key", Long.class),
                row.getString("data_set"),
                row.getString("doubt") != null,
                outcome == null ? Map.of() : json.readValue(outcome, MAP));
    }
}
