/** Header, menu and account menu. */
@NullMarked
package org.maschinenraum.portal.shell.frame;

import org.jspecify.annotations.NullMarked;
