package org.maschinenraum.portal.task.ui;

import com.vaadin.flow.component.html.Span;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.task.TaskOverview;

/** Who has claimed a task of a group, or that nobody has. */
class ClaimMark extends Span {

    ClaimMark(TaskOverview task, PersonId me) {
        addClassName("mr-claim");
        add((task.assignee() == null ? Icons.USERS : Icons.USER_CHECK).small(), new Span(words(task, me)));
    }

    private static String words(TaskOverview task, PersonId me) {
        if (task.assignee() == null) {
            return Texts.of("task.unclaimed");
        }
        return task.assignee().equals(me)
                ? Texts.of("task.claimed-by-me")
                : Texts.of("task.claimed-by", Holder.of(task));
    }
}
