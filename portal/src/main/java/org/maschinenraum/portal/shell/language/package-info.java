/** In which language a person is spoken to: chosen, else as the browser asks for, else German. */
@NullMarked
package org.maschinenraum.portal.shell.language;

import org.jspecify.annotations.NullMarked;
