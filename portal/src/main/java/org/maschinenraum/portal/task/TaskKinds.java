package org.maschinenraum.portal.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every kind of user task, over all rooms. */
@Component
class TaskKinds {

    private final List<TaskKind> kinds;
    private final Map<String, String> titleKeys;

    TaskKinds(List<TaskKind> kinds) {
        this.kinds = kinds;
        this.titleKeys = kinds.stream().collect(Collectors.toMap(TaskKind::element, TaskKind::titleKey));
    }

    TaskKind of(String processId, TaskKey key) {
        return find(processId, key)
                .orElseThrow(() -> new IllegalStateException("no task kind for " + processId + "/" + key.element()));
    }

    /** Whether the case still expects the task, asked from the locked aggregate; of an unknown kind nobody can tell. */
    boolean expects(String processId, TaskKey key) {
        return find(processId, key).map(kind -> kind.offer(key).isPresent()).orElse(true);
    }

    String titleKey(String element) {
        return titleKeys.getOrDefault(element, "task.title-unknown");
    }

    private Optional<TaskKind> find(String processId, TaskKey key) {
        return kinds.stream()
                .filter(kind ->
                        kind.processId().equals(processId) && kind.element().equals(key.element()))
                .findFirst();
    }
}
