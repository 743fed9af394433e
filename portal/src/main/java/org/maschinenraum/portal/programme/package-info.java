/** Funding rounds, projects and their phase. */
@ApplicationModule(
        displayName = "programme",
        allowedDependencies = {"access", "audit", "directory", "notification", "task", "workspace", "shell"})
@NullMarked
package org.maschinenraum.portal.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
