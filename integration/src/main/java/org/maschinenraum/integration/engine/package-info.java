/** The process engine behind one interface; only its Camunda implementation knows Camunda types. */
@NullMarked
package org.maschinenraum.integration.engine;

import org.jspecify.annotations.NullMarked;
