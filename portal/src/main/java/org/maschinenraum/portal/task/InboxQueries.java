package org.maschinenraum.portal.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the inbox of the current actor, soonest due first; asks the database, never the engine. */
@Component
public class InboxQueries {

    private static final String COLUMNS = """
            select t.id, t.element, t.subject, t.path, t.assignee, p.first_name || ' ' || p.last_name assignee_name,
              t.offered_to, t.due, t.opened
            from task.task t left join directory.person p on p.id = t.assignee
            """;
    private static final String ORDER = " order by t.due nulls last, t.opened, t.id offset :offset limit :limit";

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final TaskKinds kinds;

    InboxQueries(JdbcClient jdbc, CurrentActor currentActor, TaskKinds kinds) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.kinds = kinds;
    }

    public List<TaskOverview> list(InboxPart part, int offset, int limit) {
        return asking(COLUMNS + part.where() + ORDER)
                .param("offset", offset)
                .param("limit", limit)
                .query(this::toOverview)
                .list();
    }

    public DueCounts counts(InboxPart part, LocalDate today) {
        var counts = new EnumMap<DueGroup, Integer>(DueGroup.class);
        asking("select t.due, count(*) tasks from task.task t" + part.where() + " group by t.due")
                .query(row -> {
                    counts.merge(DueGroup.of(due(row), today), row.getInt("tasks"), Integer::sum);
                });
        return new DueCounts(counts);
    }

    public List<TaskOverview> mine(int offset, int limit) {
        return list(InboxPart.MINE, offset, limit);
    }

    public int countMine() {
        return count(InboxPart.MINE);
    }

    public List<TaskOverview> ofMyGroups(int offset, int limit) {
        return list(InboxPart.MY_GROUPS, offset, limit);
    }

    public int countOfMyGroups() {
        return count(InboxPart.MY_GROUPS);
    }

    public int count(InboxPart part) {
        return asking("select count(*) from task.task t" + part.where())
                .query(Integer.class)
                .single();
    }

    /** Empty also where it is none of the actor's business, or no longer open. */
    public Optional<TaskOverview> visible(TaskId id) {
        return asking(COLUMNS + InboxPart.VISIBLE.where() + " and t.id = :id")
                .param("id", id.value())
                .query(this::toOverview)
                .optional();
    }

    /** Whether a change concerns this actor's inbox. */
    public static boolean concerns(Actor actor, TaskChanged change) {
        return actor.id().equals(change.assignee()) || (change.offeredTo() != null && actor.is(change.offeredTo()));
    }

    private StatementSpec asking(String sql) {
        var actor = currentActor.get();
        Function<Role, String> name = Role::name;
        return jdbc.sql(sql)
                .param("me", actor.id().value())
                .param("groups", actor.roles().stream().map(name).toArray(String[]::new));
    }

    private TaskOverview toOverview(ResultSet row, int number) throws SQLException {
        var element = row.getString("element");
        var assignee = row.getObject("assignee", UUID.class);
        var offeredTo = row.getString("offered_to");
        return new TaskOverview(
                new TaskId(row.getObject("id", UUID.class)),
                element,
                kinds.titleKey(element),
                row.getString("subject"),
                row.getString("path"),
                assignee == null ? null : new PersonId(assignee),
                row.getString("assignee_name"),
                offeredTo == null ? null : Role.valueOf(offeredTo),
                due(row),
                row.getTimestamp("opened").toInstant());
    }

    private static @Nullable LocalDate due(ResultSet row) throws SQLException {
        var due = row.getDate("due");
        return due == null ? null : due.toLocalDate();
    }
}
