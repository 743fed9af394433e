/** The start page, collected from the rooms' cards. */
@NullMarked
package org.maschinenraum.portal.shell.start;

import org.jspecify.annotations.NullMarked;
