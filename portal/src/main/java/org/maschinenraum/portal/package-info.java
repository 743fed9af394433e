/** The portal: one application made of rooms. */
@NullMarked
package org.maschinenraum.portal;

import org.jspecify.annotations.NullMarked;
