package org.maschinenraum.portal.task.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
    private final Map<Shown, InboxRow> rows = new LinkedHashMap<>();

    TaskGroup(DueGroup group, Function<TaskOverview, InboxRow> newRow) {
        this.newRow = newRow;
        var name =
                Texts.of("task.group-" + group.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var heading = new H2(new Span(name), count);
        heading.addClassName("mr-inbox-group");
        add(heading, list);
    }

    /** Rows that stay the same stay in place, so that nobody loses the place the keyboard is at. */
    void show(List<TaskOverview> tasks, int total, LocalDate today) {
        var wanted = tasks.stream().map(task -> new Shown(task, today)).toList();
        rows.keySet().removeIf(shown -> !wanted.contains(shown));
        list.getChildren().filter(row -> !rows.containsValue(row)).toList().forEach(list::remove);
        for (var position = 0; position < wanted.size(); position++) {
            place(rows.computeIfAbsent(wanted.get(position), shown -> newRow.apply(shown.task())), position);
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
        rows.forEach((shown, row) -> row.mark(shown.task().id().equals(selected)));
    }

    Optional<InboxRow> row(TaskId id) {
        return rows.entrySet().stream()
                .filter(entry -> entry.getKey().task().id().equals(id))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** What a row shows: the words for the due date change with the day. */
    private record Shown(TaskOverview task, LocalDate today) {}
}
