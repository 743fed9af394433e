/** The development mailbox; exists in the profile dev alone. */
@NullMarked
package org.maschinenraum.portal.shell.mailbox;

import org.jspecify.annotations.NullMarked;
