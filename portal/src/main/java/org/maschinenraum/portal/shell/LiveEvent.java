package org.maschinenraum.portal.shell;

/** An event that open pages want to hear of, after commit. */
public interface LiveEvent {}
