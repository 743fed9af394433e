/** Keeps the mirror of people in step with the identity provider. */
@NullMarked
package org.maschinenraum.portal.directory.mirror;

import org.jspecify.annotations.NullMarked;
