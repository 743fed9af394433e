package org.maschinenraum.portal.task.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.task.TaskKind;
import org.maschinenraum.portal.task.TaskOverview;
import org.springframework.stereotype.Component;

/** The icon of each kind of task. */
@Component
class TaskIcons {

    private final Map<String, Icons> icons;

    TaskIcons(List<TaskKind> kinds) {
        icons = kinds.stream().collect(Collectors.toMap(TaskKind::element, TaskKind::icon));
    }

    Icons of(TaskOverview task) {
        return icons.getOrDefault(task.element(), Icons.LIST_CHECKS);
    }
}
