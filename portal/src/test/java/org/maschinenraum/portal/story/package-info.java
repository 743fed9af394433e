/** Stories of people in a real browser, against the whole portal on the real services. */
@NullMarked
package org.maschinenraum.portal.story;

import org.jspecify.annotations.NullMarked;
