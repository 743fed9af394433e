/** What can be found: the search page and the deliveries to the index. */
@ApplicationModule(
        displayName = "workspace",
        allowedDependencies = {"access", "audit", "directory", "notification", "task", "shell"})
@NullMarked
package org.maschinenraum.portal.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
