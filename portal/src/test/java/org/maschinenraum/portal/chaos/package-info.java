/**
 * Faults: simulated people work ({@code Crowd}) while services are killed and hung ({@code Fault}), and afterwards everything
 * is counted ({@code Reckoning}). The three know nothing of each other.
 */
@NullMarked
package org.maschinenraum.portal.chaos;

import org.jspecify.annotations.NullMarked;
