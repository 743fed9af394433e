/** The register of local authorities and its loading from the reference data. */
@NullMarked
package org.maschinenraum.portal.directory.register;

import org.jspecify.annotations.NullMarked;
