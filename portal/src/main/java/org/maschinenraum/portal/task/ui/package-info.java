/** The inbox, its count in the menu and its cards on the start page. */
@NullMarked
package org.maschinenraum.portal.task.ui;

import org.jspecify.annotations.NullMarked;
