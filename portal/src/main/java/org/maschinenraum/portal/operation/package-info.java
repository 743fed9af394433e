/** The administrator's page: what the portal depends on, what fails and waits, and the few things to do about it. */
@ApplicationModule(
        displayName = "operation",
        allowedDependencies = {"access", "audit", "directory", "notification", "task", "workspace", "shell"})
@NullMarked
package org.maschinenraum.portal.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
