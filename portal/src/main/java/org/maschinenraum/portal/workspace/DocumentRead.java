package org.maschinenraum.portal.workspace;

import org.maschinenraum.portal.shell.LiveEvent;

/** The text of a stored file is known, or known not to be readable. */
public record DocumentRead(String hash) implements LiveEvent {}
