/**
 * What {@code ./dev bench} measures: the strategy phase through the portal's services and with the bare engine client, on
 * the same broker in one run. No test: figures are printed, correctness is asserted.
 */
@NullMarked
package org.maschinenraum.portal.bench;

import org.jspecify.annotations.NullMarked;
