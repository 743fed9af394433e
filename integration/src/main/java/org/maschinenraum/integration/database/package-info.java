/** The one {@code JdbcClient} that accepts instants, enums and typed ids. */
@NullMarked
package org.maschinenraum.integration.database;

import org.jspecify.annotations.NullMarked;
