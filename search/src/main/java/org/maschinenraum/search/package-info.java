/** The search index: life cycle, writing, querying with rights. PostgreSQL is the truth; this can be rebuilt from it. */
@NullMarked
package org.maschinenraum.search;

import org.jspecify.annotations.NullMarked;
