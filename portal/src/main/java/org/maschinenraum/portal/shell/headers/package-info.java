/** What every answer carries to be safe in a browser. */
@NullMarked
package org.maschinenraum.portal.shell.headers;

import org.jspecify.annotations.NullMarked;
