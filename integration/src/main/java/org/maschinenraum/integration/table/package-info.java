/** Tables that people fill in with a spreadsheet: read with limits, and written to be filled in. */
@NullMarked
package org.maschinenraum.integration.table;

import org.jspecify.annotations.NullMarked;
