/** What a person sees when something went wrong. */
@NullMarked
package org.maschinenraum.portal.shell.problem;

import org.jspecify.annotations.NullMarked;
