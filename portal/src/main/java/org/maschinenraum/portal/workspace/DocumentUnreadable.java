package org.maschinenraum.portal.workspace;

import org.maschinenraum.portal.shell.LiveEvent;

/** A stored file's text cannot be read: it is encrypted, damaged, too much, or there is none. */
public record DocumentUnreadable(String hash) implements LiveEvent {}
