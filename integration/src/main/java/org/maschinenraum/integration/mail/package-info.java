/** Letters out by SMTP and, where a development mailbox is configured, back in for reading. */
@NullMarked
package org.maschinenraum.integration.mail;

import org.jspecify.annotations.NullMarked;
