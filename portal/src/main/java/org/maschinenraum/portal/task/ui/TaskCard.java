package org.maschinenraum.portal.task.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.LocalDate;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.Due;
import org.maschinenraum.portal.shell.EmptyState;
import org.maschinenraum.portal.shell.ListRow;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.RowList;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.task.InboxPart;
import org.maschinenraum.portal.task.InboxQueries;
import org.maschinenraum.portal.task.TaskOverview;
import org.springframework.stereotype.Component;

/** The first few tasks of one part of the inbox as a card of the start page. */
@Component
class TaskCard {

    private static final int ROWS = 5;

    private final InboxQueries inbox;
    private final TaskIcons icons;
    private final Clock clock;

    TaskCard(InboxQueries inbox, TaskIcons icons, Clock clock) {
        this.inbox = inbox;
        this.icons = icons;
        this.clock = clock;
    }

    /**
     * @param tab where all of them are
     * @param total how many there are altogether
     */
    Panel of(String title, InboxPart part, InboxTab tab, int total) {
        var today = LocalDate.now(clock.withZone(Dates.BERLIN));
        var rows =
                inbox.list(part, 0, ROWS).stream().map(task -> row(task, today)).toList();
        var panel = new Panel(title).flush().with(new RowList(rows));
        return total > rows.size() ? panel.aside(all(tab, total)) : panel.aside(Texts.of("task.order"));
    }

    Panel empty(String title) {
        return new Panel(title)
                .flush()
                .with(new EmptyState(Texts.of("shell.start-empty"), Texts.of("shell.start-empty-why")));
    }

    private ListRow row(TaskOverview task, LocalDate today) {
        var link = new Anchor(task.path(), Texts.of(task.titleKey()));
        return new ListRow(icons.of(task), link).context(task.subject()).due(new Due(task.due(), today));
    }

    private static RouterLink all(InboxTab tab, int total) {
        var link = new RouterLink(Texts.of("task.all", total), InboxView.class);
        link.setQueryParameters(tab.address());
        return link;
    }
}
