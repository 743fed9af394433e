/** The audit trail: one hash chain per case, sealed over all cases. */
@ApplicationModule(
        displayName = "audit",
        allowedDependencies = {"access"})
@NullMarked
package org.maschinenraum.portal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
