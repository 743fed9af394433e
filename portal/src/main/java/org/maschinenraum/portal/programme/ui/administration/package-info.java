/** Pages of the coordination office about funding rounds and what they run by. */
@NullMarked
package org.maschinenraum.portal.programme.ui.administration;

import org.jspecify.annotations.NullMarked;
