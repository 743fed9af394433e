/** The pages of the strategy phase. */
@NullMarked
package org.maschinenraum.portal.strategy.ui;

import org.jspecify.annotations.NullMarked;
