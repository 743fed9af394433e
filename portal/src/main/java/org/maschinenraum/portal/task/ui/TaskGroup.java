package org.maschinenraum.portal.task.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.shell.RowList;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.task.DueGroup;
import org.maschinenraum.portal.task.TaskId;
import org.maschinenraum.portal.task.TaskOverview;

/** One part of the list, such as „Überfällig“, with its number; hidden while it is empty. */
class TaskGroup extends Div {

    private final Function<TaskOverview, InboxRow> newRow;
    private final Span count = new Span();
    private final RowList list = new RowList();
    private final Map<TaskId, InboxRow> rows = new HashMap<>();

    TaskGroup(DueGroup group, Function<TaskOverview, InboxRow> newRow) {
        this.newRow = newRow;
        var name =
                Texts.of("task.group-" + group.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var heading = new H2(new Span(name), count);
        heading.addClassName("mr-inbox-group");
        add(heading, list);
    }

    /** Rows that stay keep their place, so that nobody loses the place the keyboard is at. */
    void show(List<TaskOverview> tasks, int total, LocalDate today) {
        rows.keySet().retainAll(tasks.stream().map(TaskOverview::id).toList());
        list.getChildren().filter(row -> !rows.containsValue(row)).toList().forEach(list::remove);
        for (var position = 0; position < tasks.size(); position++) {
            var task = tasks.get(position);
            var row = rows.computeIfAbsent(task.id(), id -> newRow.apply(task));
            row.show(task, today);
            place(row, position);
        }
        count.setText(String.valueOf(total));
        setVisible(!tasks.isEmpty());
    }

    private void place(InboxRow row, int position) {
        if (position >= list.getComponentCount() || list.getComponentAt(position) != row) {
            list.addComponentAtIndex(position, row);
        }
    }

    void mark(@Nullable TaskId selected) {
        rows.forEach((id, row) -> row.mark(id.equals(selected)));
    }

    Optional<InboxRow> row(TaskId id) {
        return Optional.ofNullable(rows.get(id));
    }
}
