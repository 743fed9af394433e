/**
 * The frame around every page: header, menu, start page, theme, texts, login and error pages, and the building blocks
 * all rooms build their pages from. Knows only {@code access} and the interfaces it declares.
 */
@ApplicationModule(
        displayName = "shell",
        allowedDependencies = {"access"})
@NullMarked
package org.maschinenraum.portal.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
