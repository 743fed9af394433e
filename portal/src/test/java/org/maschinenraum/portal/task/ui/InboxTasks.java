package org.maschinenraum.portal.task.ui;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.task.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Open tasks, as the engine would have brought them. */
record InboxTasks(JdbcClient jdbc) {

    TaskId offered(String subject, @Nullable Integer daysFromToday) {
        return insert(subject, daysFromToday, null, Role.COORDINATOR);
    }

    TaskId claimed(String subject, @Nullable Integer daysFromToday, PersonId by) {
        return insert(subject, daysFromToday, by, Role.COORDINATOR);
    }

    TaskId named(String subject, @Nullable Integer daysFromToday, PersonId assignee) {
        return insert(subject, daysFromToday, assignee, null);
    }

    TaskId offeredTo(Role group, String subject) {
        return insert(subject, 1, null, group);
    }

    private TaskId insert(
            String subject, @Nullable Integer daysFromToday, @Nullable PersonId assignee, @Nullable Role group) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into task.task
                  (id, element, case_id, round, process_id, state, subject, path, assignee, offered_to, due, opened)
                values (?, 'Sample', ?, 1, 'sample', 'OPEN', ?, 'projekte', ?, ?, ?, now())""")
                .param(id)
                .param(UUID.randomUUID())
                .param(subject)
                .param(assignee)
                .param(group)
                .param(daysFromToday == null ? null : today().plusDays(daysFromToday))
                .update();
        return new TaskId(id);
    }

    void claimSilently(TaskId task, PersonId by) {
        jdbc.sql("update task.task set assignee = ? where id = ?")
                .params(by, task)
                .update();
    }

    void answer(TaskId task) {
        jdbc.sql("update task.task set state = 'ANSWERED' where id = ?")
                .param(task)
                .update();
    }

    private static LocalDate today() {
        return LocalDate.now(Dates.BERLIN);
    }
}
