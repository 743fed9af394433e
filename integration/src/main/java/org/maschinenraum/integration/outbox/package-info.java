/** Everything that leaves the database leaves through here: rows written in the caller's transaction, delivered at least once, in order per lane. */
@NullMarked
package org.maschinenraum.integration.outbox;

import org.jspecify.annotations.NullMarked;
