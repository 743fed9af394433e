/** Tests of the index on a real Elasticsearch. */
@NullMarked
package org.maschinenraum.search;

import org.jspecify.annotations.NullMarked;
