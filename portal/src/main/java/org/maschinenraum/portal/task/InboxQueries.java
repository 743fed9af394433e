package org.maschinenraum.portal.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the inbox of the current actor, soonest due first; asks the database, never the engine. */
@Component
public class InboxQueries {

    private static final String COLUMNS = """
            select t.id, t.element, t.subject, t.path, t.assignee, p.first_name || ' ' || p.last_name assignee_name,
              t.offered_to, t.due, t.opened
            from task.task t left join directory.person p on p.id = t.assignee
            """;
    private static final String ORDER = " order by t.due nulls last, t.opened, t.id offset ? limit ?";

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Map<String, String> titleKeys;

    InboxQueries(JdbcClient jdbc, CurrentActor currentActor, List<TaskKind> kinds) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.titleKeys = kinds.stream().collect(Collectors.toMap(TaskKind::element, TaskKind::titleKey));
    }

    /** Assigned to me: by name, or claimed. */
    public List<TaskOverview> mine(int offset, int limit) {
        return jdbc.sql(COLUMNS + "where t.state = 'OPEN' and t.assignee = ?" + ORDER)
                .params(currentActor.get().id().value(), offset, limit)
                .query(this::toOverview)
                .list();
    }

    public int countMine() {
        return jdbc.sql("select count(*) from task.task where state = 'OPEN' and assignee = ?")
                .param(currentActor.get().id().value())
                .query(Integer.class)
                .single();
    }

    /** Offered to a group of mine, also those a member has claimed. */
    public List<TaskOverview> ofMyGroups(int offset, int limit) {
        return jdbc.sql(COLUMNS + "where t.state = 'OPEN' and t.offered_to = any(?)" + ORDER)
                .params(groups(), offset, limit)
                .query(this::toOverview)
                .list();
    }

    public int countOfMyGroups() {
        return jdbc.sql("select count(*) from task.task where state = 'OPEN' and offered_to = any(?)")
                .param(groups())
                .query(Integer.class)
                .single();
    }

    /** Whether a change concerns this actor's inbox. */
    public static boolean concerns(Actor actor, TaskChanged change) {
        return actor.id().equals(change.assignee()) || (change.offeredTo() != null && actor.is(change.offeredTo()));
    }

    private String[] groups() {
        Function<Role, String> name = Role::name;
        return currentActor.get().roles().stream().map(name).toArray(String[]::new);
    }

    private TaskOverview toOverview(ResultSet row, int number) throws SQLException {
        var element = row.getString("element");
        var assignee = row.getObject("assignee", UUID.class);
        var offeredTo = row.getString("offered_to");
        var due = row.getDate("due");
        return new TaskOverview(
                new TaskId(row.getObject("id", UUID.class)),
                element,
                titleKeys.getOrDefault(element, "task.title-unknown"),
                row.getString("subject"),
                row.getString("path"),
                assignee == null ? null : new PersonId(assignee),
                row.getString("assignee_name"),
                offeredTo == null ? null : Role.valueOf(offeredTo),
                due == null ? null : due.toLocalDate(),
                row.getTimestamp("opened").toInstant());
    }
}
