/** Pages about projects; rooms above add cards to a project's page through {@code ProjectCard}. */
@NamedInterface("ui")
@NullMarked
package org.maschinenraum.portal.programme.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
