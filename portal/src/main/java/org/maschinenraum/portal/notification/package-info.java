/** Letters to people: rendered when sent, from templates that each room keeps for itself. */
@ApplicationModule(
        displayName = "notification",
        allowedDependencies = {"access", "audit", "directory", "shell"})
@NullMarked
package org.maschinenraum.portal.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
