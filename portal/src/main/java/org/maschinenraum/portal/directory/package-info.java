/** People, mirrored from the identity provider for choosing and mailing, and local authorities. */
@ApplicationModule(
        displayName = "directory",
        allowedDependencies = {"access", "audit", "shell"})
@NullMarked
package org.maschinenraum.portal.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
