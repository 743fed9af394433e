/** Files by content hash, with real media type, size limit and text extraction in a process of its own. */
@NullMarked
package org.maschinenraum.integration.document;

import org.jspecify.annotations.NullMarked;
