package org.maschinenraum.portal.task.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.task.DueCounts;
import org.maschinenraum.portal.task.DueGroup;
import org.maschinenraum.portal.task.TaskId;
import org.maschinenraum.portal.task.TaskOverview;

/** Tasks divided by how near their due date is. */
class TaskList extends Div {

    private final Map<DueGroup, TaskGroup> groups = new EnumMap<>(DueGroup.class);
    private List<TaskOverview> tasks = List.of();

    TaskList(Function<TaskOverview, InboxRow> rows) {
        addClassName("mr-inbox-groups");
        for (var group : DueGroup.values()) {
            groups.put(group, new TaskGroup(group, rows));
        }
        groups.values().forEach(this::add);
    }

    /** @return whether anything looks different now */
    boolean show(List<TaskOverview> newTasks, DueCounts counts, LocalDate today) {
        var changed = !tasks.equals(newTasks);
        tasks = newTasks;
        groups.forEach((group, part) -> part.show(in(group, today), counts.of(group), today));
        return changed;
    }

    private List<TaskOverview> in(DueGroup group, LocalDate today) {
        return tasks.stream()
                .filter(task -> DueGroup.of(task.due(), today) == group)
                .toList();
    }

    void mark(@Nullable TaskId selected) {
        groups.values().forEach(group -> group.mark(selected));
    }

    void focus(TaskId task) {
        groups.values().forEach(group -> group.row(task).ifPresent(InboxRow::focus));
    }

    int size() {
        return tasks.size();
    }

    /** Position of a task, counted from zero; -1 if it is not in the list. */
    int position(@Nullable TaskId id) {
        return id == null ? -1 : tasks.stream().map(TaskOverview::id).toList().indexOf(id);
    }

    Optional<TaskId> at(int position) {
        return position >= 0 && position < tasks.size()
                ? Optional.of(tasks.get(position).id())
                : Optional.empty();
    }
}
