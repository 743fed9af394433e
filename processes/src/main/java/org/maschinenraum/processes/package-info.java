/** The process models and every name by which code speaks to them. */
@NullMarked
package org.maschinenraum.processes;

import org.jspecify.annotations.NullMarked;
