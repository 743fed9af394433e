/** The strategy phase: drafts, versions, reviews and the decision. */
@ApplicationModule(
        displayName = "strategy",
        allowedDependencies = {
            "access",
            "audit",
            "directory",
            "notification",
            "task",
            "workspace",
            "operation",
            "programme",
            "programme :: ui",
            "shell"
        })
@NullMarked
package org.maschinenraum.portal.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
