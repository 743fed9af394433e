/**
 * Runs inside the portal that the faults hit, and nothing else of the tests does: a door through which simulated people use
 * the services, and the switches that make the engine's answers unreliable.
 */
@NullMarked
package org.maschinenraum.portal.chaos.door;

import org.jspecify.annotations.NullMarked;
