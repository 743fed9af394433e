package org.maschinenraum.portal.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.maschinenraum.integration.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tasks in doubt; for the administrator's page, which checks the right. */
@Component
public class DoubtQueries {

    private final JdbcClient jdbc;
    private final TaskKinds kinds;

    DoubtQueries(JdbcClient jdbc, TaskKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** Longest in doubt first. */
    public List<Doubt> list(int offset, int limit) {
        return jdbc.sql("""
                select t.*, coalesce(t.doubted, t.opened) since,
                  (select min(later.opened) from task.task later
                   where later.case_id = t.case_id and later.opened > t.answered) later_task
                from task.task t where t.doubt is not null order by t.doubted, t.id offset :offset limit :limit""")
                .param("offset", offset)
                .param("limit", limit)
                .query(this::toDoubt)
                .list();
    }

    public int count() {
        return jdbc.sql("select count(*) from task.task where doubt is not null")
                .query(Integer.class)
                .single();
    }

    private Doubt toDoubt(ResultSet row, int number) throws SQLException {
        var element = Rows.text(row, "element");
        return new Doubt(
                new TaskId(Rows.uuid(row, "id")),
                Rows.uuid(row, "case_id"),
                Rows.text(row, "process_id"),
                element,
                kinds.titleKey(element),
                row.getInt("round"),
                Objects.requireNonNull(row.getString("seat")),
                TaskState.valueOf(row.getString("state")),
                Doubt.Reason.of(Rows.text(row, "doubt")),
                Rows.instant(row, "since"),
                Rows.instant(row, "opened"),
                Rows.instantOrNull(row, "answered"),
                Rows.instantOrNull(row, "later_task"));
    }
}
