/** Letters as rows, their templates, and their way to the mail server. */
@NullMarked
package org.maschinenraum.portal.notification.delivery;

import org.jspecify.annotations.NullMarked;
