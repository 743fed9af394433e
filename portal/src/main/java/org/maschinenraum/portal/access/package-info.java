/** Rights: who acts, and what the one policy says. Imports no other room. */
@ApplicationModule(
        displayName = "access",
        allowedDependencies = {})
@NullMarked
package org.maschinenraum.portal.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
