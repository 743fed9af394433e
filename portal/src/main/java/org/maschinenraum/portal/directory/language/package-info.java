/** The language of each person. */
@NullMarked
package org.maschinenraum.portal.directory.language;

import org.jspecify.annotations.NullMarked;
