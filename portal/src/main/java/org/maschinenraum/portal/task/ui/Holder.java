package org.maschinenraum.portal.task.ui;

import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.task.TaskOverview;

/** The name of the person a task is with; the mirror may not know it. */
final class Holder {

    private Holder() {}

    static String of(TaskOverview task) {
        var name = task.assigneeName();
        return name == null || name.isBlank() ? Texts.of("task.somebody") : name;
    }
}
