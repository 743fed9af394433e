/** The search page. */
@NullMarked
package org.maschinenraum.portal.workspace.ui;

import org.jspecify.annotations.NullMarked;
