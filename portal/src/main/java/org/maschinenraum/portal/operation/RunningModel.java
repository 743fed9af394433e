package org.maschinenraum.portal.operation;

/**
 * A process model and the cases that follow one of its versions.
 *
 * @param version the newest, as the engine counts; 0 if the engine has not taken it yet
 * @param waiting cases whose process has not begun
 */
public record RunningModel(String name, int version, long running, long waiting) {}
