/** The rules every model in this module keeps, and the proof that each of them bites. */
@NullMarked
package org.maschinenraum.processes.model;

import org.jspecify.annotations.NullMarked;
