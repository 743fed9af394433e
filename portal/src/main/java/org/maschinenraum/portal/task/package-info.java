/** The inbox: every user task of every process, for the person or the group it is offered to. */
@ApplicationModule(
        displayName = "task",
        allowedDependencies = {"access", "audit", "directory", "notification", "shell"})
@NullMarked
package org.maschinenraum.portal.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
